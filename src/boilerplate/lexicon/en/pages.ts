import type { Lexicon } from '../lexicon.ts';

/** What pages say of themselves: links, credits, rights, advertisements, apps. */
export const pages: Lexicon = {
  'more-label': `
    read more:; read more on*; read more about*; read more from*; read more stories*; read also:; also read:
    also read; read also; read next:; read next; see also:; see also; see more:; related:; related stories
    related articles; related article:; related story:; related coverage; related posts; more:; more on*; more from*
    more about*; more in*; more to read; more stories*; more news; more like this; more coverage; further reading
    recommended:; recommended for you; recommended reading; recommended stories; you may (also |)like*
    you might (also |)(like|enjoy|be interested)*; may also interest you; watch:; watch now:; watch more:
    watch below:; watch the video*; video:; listen:; listen to*; in case you missed it:; in case you missed it
    icymi:; don't miss:; don't miss; up next:; up next; next up:; continue reading:; continue reading*
    click here (for|to)*; (for|read) (the |)full (story|article|report|interview|list|text) (here|at|on|click)*
    full story:; full coverage; previously:; explained:; explainer:; opinion:; analysis:; editor's picks
    editors' picks; editor's choice; most read; most popular; most viewed; trending:; trending now; trending
    top stories; latest news; popular now; must read:; must read; must see:; story continues*; article continues*
    scroll to continue*; (this|the) (story|article) continues*; previous article; next article; previous post
    next post; previous:; next:; earlier:; live:; live updates:; live blog:; go deeper; dig deeper; learn more:
    learn more about*; find out more*; discover more*; explore more*; here's (more|what*to read*); keep reading
    what to read next; what to know; sign up:
    for more (on|information*|news*|stories*|about|details*|great*|like*|visit*|from*|of*)*
    to (read|learn|find out) more*; check out (our|more|the full|these|all)*
    read the (full|rest|original|latest|whole|previous|second|first)*
    read our (full|latest|guide*|review*|previous|explainer|story|special*|best*|in depth*|*)*; see our*
    view (all|more|gallery|comments|our|the full*|this*); see all*; see more*; show more*; load more*; back to top
    jump to*; skip to*
  `,
  'more-button': `
    read more; more; see more; show more; view more; load more; learn more; find out more; related; related stories
    related articles; related posts; related content; related topics; related news; related links; recommended
    recommended for you; recommended stories; recommended reading; most read; most popular; popular; trending
    trending now; latest; latest news; latest stories; top stories; more stories; more news; more from us
    more on this; more on this story; more on this topic; you may also like; you might also like; you might like
    also read; read also; see also; read next; up next; next; previous; next article; previous article; next post
    previous post; editors' picks; editor's picks; must reads; must read; don't miss; further reading
    read full story; read full article; full story; continue reading; keep reading; click here; here
    advertisement - story continues below; story continues below; article continues below; topics; topics:; tags
    tags:; filed under; filed under:; categories; explore more; go deeper; watch; watch now; watch live; listen
    listen now; play; photos; gallery; view gallery; view all; see all; back to top; skip to content
    in this article; table of contents; contents; on this page; close; menu; search; loading; home
    what to read next; from our partners; around the web; promoted stories; more for you; more like this; top reads
    featured; featured stories; in case you missed it; view comments; what others are reading; read this next
    see all topics; open image in gallery; view image in fullscreen
  `,
  'more-ask': `
    (click|tap|go|head|read|see|visit|watch|listen) (here|on this link|the link|over to)*
    (read|see|find|watch|listen to) (more|the full*|the rest|all|our|the original*|it) (here|at|on|in|below|about|from|of)
    click on the link; available here; full (list|story|report|details) here
    for more information*, (visit|see|go|contact|please|click|call|check)*
    this (article|story|piece|post|essay|column|report|interview|excerpt|work|content) (was |is |)(first |originally |also |has been |)(published|appeared|appears|ran|written|produced|republished|adapted|excerpted|co published|part of|reprinted|by|translated)*
    (originally|first) (published|appeared) (on|in|at|by)*; (is |)republished from*; read the original*
    more from (this|the) (author|series)*; part of (our|a|the) (series|special)*; this (story|article) is part of*
    have (your say|an opinion)*; (sign|take) (the petition|our (poll|survey|quiz))*
  `,
  'photo-label': `
    photo:; photos:; photo by*; photos by*; photo credit*; photo credits*; photo illustration*; photo courtesy*
    photograph:; photograph by*; photographs by*; photography:; photography by*; picture:; pictures:; picture by*
    picture credit*; image:; images:; image by*; image credit*; image credits*; image courtesy*; images courtesy*
    images via*; image via*; image source*; image from*; credit:; credits:; credit*:; cover image*; cover photo*
    featured image*; feature image*; header image*; featured photo*; illustration:; illustration by*
    illustrations by*; graphic:; graphics:; graphic by*; video by*; video credit*; source:; sources:; (courtesy of*
    courtesy:; screenshot*; (photo*; (image*; (picture*; (pic*; [photo*; [image*; file photo*; file photo
    getty images; pic:; pics:; photo/*; stock photo*; main image*; main picture*; top image*; top photo*
    lead image*; via getty*; file:; caption:; written by*; words by*; words:; text by*; story by*; translated by*
    edited by*; produced by*; compiled by*; posted by*; author:; by:; editor:; editing by*; writing by*
    view image in*; rendering by*; artwork by*; design by*; map:; chart:; data:; via:; h/t*; hat tip*
    open image in gallery*; enlarge image*; click to enlarge*
    art by*; header photo*; image generated*; text and photos*; author bio*
  `,
  agency: `
    all photos by*; courtesy photo; courtesy of; via flickr; via wikimedia*; stock photo; photo credit; image credit
    public domain; via ap; via reuters; via getty*; credit:; photo:; (getty*; (ap*
  `,
  rights: `
    all rights reserved; all rights are reserved
    (may|must|can) not be (published|reproduced|copied|republished|redistributed|used|broadcast*|rewritten|reprinted|distributed)*
    (reproduction|republication|redistribution|unauthori?ed (use|distribution|reproduction|copying)*|unauthorized*|unauthorised*) (or|of|in|is|without|and)*
    copyright (19*|20*|by|of|(c)|law|notice|policy|©)*; (registered |)(trademark|trademarks|trade mark*) of*
    without (the |prior |express |our |)(prior |express |written |)(written |)(permission|consent)*
    under a creative commons*; creative commons (license*|licence*|attribution*); (licensed|licenced) under*
    terms of use; terms of service; terms and conditions; privacy policy; privacy notice; cookie policy
    cookie settings; do not sell (or share |)my*; content (licensing|copyright)*; republish (this|our)*
    republishing guidelines; request (reprint*|permission*); (part|member) of the * (group|network|company|media)
    a division of*; powered by wordpress*; (views|opinions) (expressed|in this)*(are|do)*
    does not constitute (investment|financial|medical|legal)*; is not (intended|a substitute) (as|for|to)*
    for (informational|general information|educational|information) purposes (only|and)*; the views expressed*
    opinions expressed*; not (necessarily |)(reflect|represent) the (views|opinions|position|official)*
    use of this site constitutes*; ipso regulated; regulated by ipso; independent press standards organi*
    used with permission; reprinted with permission*; republish our (stories|articles|work)*; for reprint rights*
  `,
  'ad-label': `
    advertisement; advertisements; advertisement:; advertisement -*; advertising; sponsored; sponsored:
    sponsored by*; sponsored content*; sponsored post*; paid content*; paid post*; partner content*; paid for by*
    promoted; promoted by*; promoted content; ad; ads; ad:; ads by*; ad feedback; advertorial; brought to you by*
    presented by*; in partnership with*; in association with*; advertise with us; advertise; disclosure:
    disclaimer:; affiliate disclosure*; disclosure; disclaimer; promotion; from our sponsor*
    a message from our sponsor*; thank you to our sponsor*; our sponsors; partner offers; report this ad; remove ads
    why am i seeing this ad*; this content is imported from*; shop now; buy now; view deal; check price*; get deal
    see deal; see at*; best prices today*; view on amazon; buy on amazon; check on amazon
    use (code|promo code|coupon)*; special offer*; limited time offer*; get a quote; get a free quote; book a demo
    book now; request a demo; get a demo; contact sales; talk to sales; start your free trial*; try it free*
    try for free*; get it on*
    schedule a (free |)(consultation|demo|call)*; save your seat*; talk to an expert; get your (free |)copy*
    (download|get) (the|our) (free |)(white paper|e book|ebook)*; contact us (today |)for a (free|no obligation)*
  `,
  affiliate: `
    affiliate (link|links|partner*|program*|commission*|disclosure|relationship*|advertis*|marketing*|fee*)
    (earn|receive|get|earns|make|makes) (us |me |)(a |an |some |)(small |affiliate |modest |referral |little |)(commission*|kickback|percentage|fee|compensation|referral*) (if|when|from|on|for|through|at|via|should|of|without|in|,|as|)*
    may (earn|receive|get|be paid|be compensated)*(commission*|compensation|a fee|a portion|money|a share|from)*
    (purchase*|buy|buying|clicking|shop|click) (something |anything |items |products |it |a product |)(through|via|using|from|with|on) (our|my|these|the|one of our|a|this|links|affiliate|any of*) (links|link|site|affiliate*|retail*|page|article|independently*)*
    (if|when) you (buy|purchase|click|shop|book|use|decide to|make a purchase|choose|sign up)*(through|via|on|using|from|with|after) *link*
    amazon associate*; at no (extra|additional) (cost|charge) to you*; no (extra|additional) cost to you
    independently (chosen|selected|reviewed|researched|test|recommend)*
    (chosen|selected|curated|recommended|picked|reviewed) (independently |)by (our|* editor*)*
    editorially independent*; (earns|earn) from qualifying purchases; contains affiliate*
    compensated (for|by|if|when)*; prices (are |were |)(accurate|correct|subject|and availability)*
    (price|prices|deal|deals|availability) (subject to change|may change|accurate at*)*
    products we (feature|link|recommend|love)*; we (only |)(recommend|feature|link) products*
    responsible for the content of external*
  `,
  sponsor: `
    (sponsored|paid|presented|supported|underwritten|funded|powered) (in part |)by (our|the|a grant|an|advertis*|*)*
    sponsored (content|post|article|feature|message|by)*
    paid (partnership|promotion|content|placement|post|advertisement)*; (in|a) (paid |)partnership with*
    brought to you by*; (thanks|thank you) to (our|today's|this week's) sponsor*; today's sponsor*; our sponsor*
    promo code*; use (the |our |my |)(promo |coupon |discount |)code*
    (turn off|disable|whitelist|pause|turning off|disabling) (your |)(ad blocker|adblock*|ad block*)*; ad blocker*
    adblock*; advertise (with|on) (us|our*|this)*; (news|editorial) staff (was|were) not involved*
    (not|no) (involved|involvement) in the (creation|production)*
  `,
  'app-ask': `
    (download|get|install|try|open|use|update) (our|the|* news) (free |mobile |new |official |news |* |)app*
    download (the app|now on|it on|from the app*|on the app*|for (ios|android|free)*|our app*)
    (available|get it|download it|download) (for free |for download |now |)(on|in|from) (the |)(app store|google play|apple|ios|android)*
    (read|listen|watch|follow|get|explore) *(in|on|with|through|via) (the|our|your) (free |mobile |* |)app
    (scan|use) the qr code*; app for (ios|android|iphone)*
    (turn on|enable|allow|switch on|activate) (push |)notifications*; get (push |)notifications*; download now
    on your mobile app; mobile app (for|on|today|now)*; push notification*
  `,
};
