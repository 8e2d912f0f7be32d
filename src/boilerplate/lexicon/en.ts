import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = {
  'give-ask': `
    donate (now|today|here|online|directly|via|securely|monthly|by|with|money|and help|to (help|keep|support|us|the|our))
    (make|making) (a|your|an) (one time |one off |monthly |recurring |tax deductible |year end |small |secure |generous |)(donation|gift|contribution) (to|now|today|of any|so|online|and help|in any)
    make a gift; give (now|today|monthly|what you can|the gift of*)
    please (donate|give|chip in|support us|support our|help us|contribute|consider*)
    consider (making a|a) (donation|gift|contribution|small*)
    consider (donating|supporting|chipping in|contributing|becoming)
    (support|supporting|fund|help fund|power) (us|our (work|journalism|newsroom|reporting|mission|site|reporters|programming|journalists|coverage|nonprofit|non profit|project)|my work|this work|this site|this project|independent (journalism|media|reporting|news)|local (journalism|news|reporting)|quality journalism|public (radio|media)|nonprofit (news|journalism)|free (press|journalism))
    (help|helps) (us (keep|continue|stay|do|grow|reach|raise|bring|fund|report|tell|meet|pay|cover)|keep (us|our|this|it free|the lights|independent)|fund)
    chip in; pitch in; your support helps; join (us in supporting|our (membership|members|supporters))
    buy (me|us) a (coffee|beer|pint); leave us a tip; tip jar; add us to your will; support the (*|* *)
    leave a legacy (to|with); remember us in your will; pay what you (can|want)
    set up a (monthly|recurring|standing|regular)*; text * to donate; scan to (give|donate)
    every (gift|donation|dollar|pound|euro|contribution|penny|cent) (counts|matters|helps|makes|is|you give|will be|given)
    will you (give|help|support|join|chip|stand|make|donate); can you (chip in|spare|help us|give|support)
    (please |)give generously; stand with us; partner with us; double your (donation|gift|impact)
    (back|sustain) (us|our (journalism|reporting|newsroom|work)); help us get there; include us in your (will|estate*)
  `,
  'give-button': `
    donate; donate now; donate today; donate online; donate here; donate money; donation; give; give now; give today
    give monthly; ways to give; ways to donate; make a gift; make a donation; support us; support our work
    support our journalism; support; support my work; join us; become a member; become a supporter; become a patron
    buy me a coffee; contribute; contribute now; fund us; fundraising; how to help; make a contribution
    other ways to give; our supporters; our donors; membership; tip jar; leave a tip; join now; help us; pledge
    pledge now; support the project; sponsor us; i want to help; yes, i will help; select an amount*
    choose an amount*; one time; monthly; annually; custom amount; other amount
    chip in; contribute today; count me in; yes, count me in; remind me later; choose your amount; leave a legacy
  `,
  'give-word': `
    donation*; donor*; donate; fundraiser; fundraising; fund drive; pledge drive; membership drive; contributions
    member* campaign; matching gift; matching fund*; readers like you; listeners like you; viewers like you
    people like you; supporters like you
  `,
  'member-ask': `
    become (a|an|our) (member|patron|supporter|friend|sustainer|sustaining member|supporting member|monthly*|founding*|subscriber and support*|donor|sponsor)
    become a paid (supporter|member)
    join (our|the) (community of (supporters|members|readers)|members|supporters|membership program*)
    join as a member; sustaining member*; supporting member*; renew your (membership|support|gift)
  `,
  need: `
    (can't|cannot|can not|couldn't|could not) do (it|this|that|our work|this work|what we do) (alone|without (you|your|readers))
    (rely|relies|relying|depend|depends|depending|dependent) (entirely |solely |almost entirely |largely |heavily |primarily |)(on|upon) (you|your|our readers|our members|our supporters|our listeners|readers|reader|donations|voluntary*|the (support|generosity) of*|support from*|contributions|people like you|the kindness*)
    (without|thanks to) (your (support|help|donation*|generosity|gift*)|you, we*|readers like you|our (readers|supporters|members|donors|patrons)|the (support|generosity) of our*)
    we need (your (help|support)|you (to|now|today|more))
    (need|ask for|asking for|value|appreciate) your (support|help|generosity|gift|donation|contribution)
    (reader|listener|viewer|donor|member|community|audience) (supported|funded|powered|owned|backed)
    (funded|supported|paid for|made possible|powered) (entirely |in part |solely |mainly |)by (our |you|readers|listeners|viewers|donations from|people like you|members|supporters|you, our*)*
    no (paywall|paywalls|billionaire owner*|shareholders|corporate owner*|wealthy owner*|ads|advertisers) *
    free (for|to) (everyone|all|read)*
    your (donation|gift|contribution|membership|support|subscription|generosity|money|tip|pledge) (helps|goes|will|makes|keeps|funds|supports|allows|enables|means|directly|today|ensures|pays|matters)
    (if you|did you|do you) (value|believe in|appreciate|rely on|found this|enjoy|enjoyed|like|liked|love|trust) (our|this|what|the work|independent|quality|free|it|having|reading|my|us)*
    a small favor; a small favour; every little helps; small team of*; doubled (today|through|until|dollar*|by)*
    (keep|keeps|keeping) (our (journalism|reporting|site|content|work|doors|archive)|this (site|work|blog|podcast|newsletter|service)|us) (free|open|going|independent|alive|afloat|running|on the air|accessible)
    not funded by
    (isn't|is not|aren't|wasn't) free to (produce|make|report); (give|chip in) what you can; counting on (you|readers*)
    if you (are able to, please*|are in a position to support*); to help us reach (our|that) goal
    (will be|is) matched (dollar for dollar|up to*|by*); we (take|accept|receive|run) no (advertis*|ads|government*|corporate*)
  `,
  'our-work': `
    our (independent |fearless |nonprofit |award winning |local |investigative |public interest |public service |free |rigorous |work and |)(journalism|newsroom|reporting|reporters|journalists|coverage|mission|editorial independence|investigations|stories|nonprofit)
    (nonprofit|non profit|not for profit|independent|charitable|member supported|volunteer run) (newsroom|news organi*|media organi*|news outlet|outlet|publication|organi*|magazine|publisher)
    independent (journalism|media|reporting); a registered charity
    (fearless|honest|quality|trustworthy|rigorous|accountability|nonpartisan|public interest|free|fair|accurate) journalism
    free press
  `,
  'give-terms': `
    tax deductible; tax exempt; gift aid; one time (gift|donation|contribution|payment)
    (monthly|recurring|one off) (gift|donation|contribution|supporter); donor advised; planned giving
    charity number; registered charity; bank transfer; sort code; account number; credit card or paypal; via paypal
    by check; by cheque; checks payable; payable to; employer identification; ein:; tax id; per month; a month
    a year
    tax id number; employer will match; via venmo
  `,
  'letter-ask': `
    (sign up|signup|subscribe|register|join|opt in|signing up|sign me up) (now |today |here |below |free |for free |)(to|for|on|with) (our|the|my|this|your|their|a|free|one of our|us)( free| daily| weekly| monthly| email| morning| *|) (newsletter*|mailing list|email*|e mail*|bulletin*|list|update*|alert*|briefing*|digest*|news alert*|roundup)
    (sign up|subscribe) (to|for) (email*|e mail*|updates|news alerts|alerts|breaking news|free *newsletter*|newsletter*)
    (get|receive|have|want) (our|the|more|all|your|breaking|top|daily|weekly|fresh|exclusive|free|stories|news|these|this|new|latest|a) * (in|to|into|straight|delivered|directly|by email|sent|via email)*
    (delivered|sent|straight|direct|directly|right) (straight |directly |right |)(to|into) your (inbox|email|mailbox|phone|e mail*)
    get (email*|news alerts|breaking news alerts|our newsletter*|the newsletter|the best of* in your inbox|updates by email)
    sign up (now|today|below|here|free) (to|for|and) (get|receive|stay|be|our|the|free|email|news)*
    sign up to receive
    (never miss|do not miss|don't miss) (a|an|another|our) (story|post|update|thing|issue|article|beat|newsletter)
    stay (informed|up to date|in the loop|in the know|on top of|updated|connected) with (our|the|us)*
    add me to your mailing list; join (our|my) (mailing|email) list; join * (subscribers|readers) *
    subscribe to our (newsletter*|mailing*|email*|free*|daily*|weekly*|monthly*); sign up for (our|the|my)*
    get new posts by *; add your email (below|here); join my email list; get on the list
  `,
  'letter-button': `
    newsletter; newsletters; sign up; subscribe; email newsletter; our newsletter; the newsletter; free newsletter
    newsletter sign up; newsletter signup; sign up now; get the newsletter; get newsletter; email updates
    email alerts; email sign up; mailing list; join our newsletter; get updates; stay informed; stay in the know
    stay up to date; stay connected; email signup; daily newsletter; weekly newsletter; subscribe to our newsletter
    subscribe to newsletter; join our mailing list; get email alerts; get our newsletter; subscribe by email
    all newsletters; see all newsletters; view all newsletters; breaking news alerts; thank you for subscribing
    thanks for subscribing
  `,
  'letter-word': `
    newsletter*; mailing list; email list; email alert*; e newsletter*; daily digest; weekly digest
    morning briefing
  `,
  inbox: `
    (in|into|to) your (email |)inbox; your inbox; straight to your (email|phone|mailbox); by email; via email
  `,
  'email-field': `
    (enter|type|insert|provide|submit|with|leave) (in |)(your|an|a valid) (email*|e mail*|work email*)
    your email address*; email address; email address (required)*; email *required
    check your (inbox|email|spam|junk); confirm your (email|subscription); please enter a valid email*
    we (sent|have sent|'ve sent) you (an|a) *email; valid email address
  `,
  unsubscribe: `
    unsubscribe (at any time|any time|anytime|at anytime|here|by|with|from|link|in one click|whenever)
    opt out (at any time|any time|anytime)
    by (signing up|subscribing|submitting|clicking|entering|providing|registering|creating|continuing|joining)*, you (agree|consent|accept|confirm|acknowledge|are agreeing)*
    by (signing up|subscribing|submitting|registering) (you|to)*; you agree to (our|the|receive)*
    i (agree|consent|would like) to (receive|the terms|be contacted)*; no spam
    we (hate|won't|will never|don't|do not|never) (spam|share your|send you|sell your)*
    (we respect|respect) your privacy; this site is protected by recaptcha; privacy policy and terms*
    google privacy policy; (terms (of|and) (service|use|conditions)) (and|&) privacy policy
    contact me with news and offers*; receive email from us on behalf*; you can unsubscribe
  `,
  'subscribe-ask': `
    subscribe (now|today|here|for|from|to (continue|read|unlock|get|keep|access|our|the (magazine|print|paper|daily|weekly|digital)*)|and (get|save|read|support|receive)|to *)
    (start|begin|try|get|claim) (your|a) (free |subscription|digital |)(trial|subscription|free month|access)*
    get (unlimited|full|instant|digital|all) access; unlock (this|the full|full|unlimited|every|all|more|premium)*
    already a (subscriber|member)*; not a (subscriber|member)*; (cancel|pause) (any time|anytime|at any time)
    (gift|give) a subscription
    subscribe to (keep|continue|read|our podcast|the podcast|our channel|my channel|our youtube*|the magazine|our magazine|premium)*
    (only|just|for|from) * (a|per) (week|month|year) (for|if|with|after|until|to)*
    first (month|year|three months|week) (free|for)*; per month after trial
    create (a free|an|your free|a|your) account*; upgrade (to|your) (premium|subscription|paid*|a paid*)*
    register (for free|to (read|continue|unlock)|now to)*; like and subscribe; subscribe wherever you*
    subscribe on (apple|spotify|youtube|itunes)*
    purchase a subscription; view subscription options; subscribe for $*; renew your print subscription
  `,
  'subscribe-button': `
    subscribe; subscribe now; subscribe today; sign in; log in; login; register; create account; create an account
    start free trial; free trial; my account; subscriptions; subscription; manage subscription; get started
    already a subscriber; already a member; sign in to continue; continue; gift subscriptions; print subscription
    digital subscription; e paper; epaper; try for free; view offers; see offers; see subscription options
    subscribe to continue; subscribe here; unlock now
  `,
  login: `
    (log in|login|sign in|log into|sign into|sign up|logged in|register) (here|now|to (continue|read|your|keep|view|access|unlock|save|comment)|or (register|create|sign|subscribe)|with (google|facebook|apple|your)|below)*
    already (have|registered|a subscriber|subscribed|a member)*; forgot (your |)password*
    create (an|your|a free) account (or|to|and|for)*; don't have an account*; reset your password
    activate your (account|online access)*; manage your (account|subscription); sign in or (create|register)*
    sign in with your*; we'll email you a link*; enter your password; don't have an account yet*
  `,
  paywall: `
    (this|the) (article|story|content|post|page|feature|video) is (only |exclusively |)(for|available|reserved|exclusive|free for|limited)* (to |for |)(paid|our |)(subscriber*|member*|registered*|premium*|paying*)
    (subscribers|members|subscriber|member) only
    (exclusive|available|free) (to|for) (our |paid |)(subscribers|members)
    (premium|subscriber) (content|article|exclusive)
    you (have|'ve) (reached|read|used|hit|exhausted) (your|all|the|* free)*
    (free|remaining) articles (left|remaining|this month)*; (articles|stories) (left|remaining) this month
    to (continue|keep|finish) reading*; continue reading (with|for|by|this article by)*
    (unlimited|full) (digital |)access to*; exclusive (content|stories|articles) (for|from|by)*
    this is a (paid|premium|subscriber)*; you are receiving this (because|email)*
    ad free (reading|experience|browsing|access)*; enjoy (unlimited|additional|* articles)*
    your subscription (has|will|helps)*; (paid|free) subscriber*; subscriber exclusive
  `,
  'share-ask': `
    share (this|on|via|with|it|by|to|your|the (article|story|post|link|page|love|news))( article| story| post| page| *|)( on| with| via| by| to| using| :|)*
    (tweet|pin|print|email|forward|post|save|bookmark|copy|send|like) (this|it|the link|link|to a friend|a link)*
    click to share*; tell (a friend|your friends); spread the word; (help|please) (us |)(spread|share)*; pass it on
    tag us*; share your (story|stories|thoughts|photos|experience|opinion|view*) (with us|below|in|by|at|on)
    got a (story|tip|news tip|question|view)
    send (us|your) (a |your |)(tip|tips|story|stories|news|photos|pictures|letter*|email)*
    (have|know|seen|want to share) (a|any|something) (story|tip|news|question)*
    contact (us|our news*|the author|the reporter|the newsroom|me) (at|on|by|via|with|here)*
    email (us|me|him|her|the author|our*) (at|on|your)*
    feel free to share*; (have|got) a news tip; got a story idea; help our reporters*
  `,
  'share-button': `
    share; share this; share article; share this article; share this story; share this post; share this page
    share on; share via; share on facebook; share on twitter; share on x; share on whatsapp; share on linkedin
    share on pinterest; share by email; tweet; tweet this; pin it; pin this; copy link; copy url; link copied; print
    print this; print article; email; email this; email article; save; save article; bookmark; follow; follow us
    follow me; like; like this; shares; share with; share to; send; facebook; twitter; whatsapp; linkedin; pinterest
    reddit; x; telegram; share options; share full article; gift article; gift this article; give this article
    comment; share this:; like this:; related topics; social media; connect with us; get in touch; contact us
    send us a tip; tell us
    copy article link; save post; share post; email this to a colleague
  `,
  'follow-ask': `
    follow (us|me|him|her|them|our|the|@*|along|* on (twitter|facebook|instagram|x|tiktok|linkedin|youtube|threads|bluesky|google news|whatsapp|mastodon|pinterest|flipboard|social*))( on| at| for| page| *|) *
    (find|like|join|connect with|visit|check out|watch|catch|add|reach|message) (us|me|our (page|channel|facebook*|community|group)) (on|at|via)*
    like (us|our page|our facebook*) on*; join our (whatsapp|telegram|facebook|discord|channel|group|community)*
    (on|our) (social|social media) (channels|media|platforms|pages)*; follow us; follow me
    click (the|on the) (bell|follow|star)*; is on (twitter|facebook|instagram|x) (at|as)*
    add us as (a preferred|your preferred)*; preferred source; make us your preferred*
    on (twitter|x|instagram|bluesky) (at |)@*; follow @*
  `,
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
  'comment-ask': `
    (leave|post|add|write|drop|submit|make|share|give) (a|your|us a|me a|us your|your own) (comment*|reply|thought*|response|feedback|opinion*|view*|review)
    (let (us|me) know|tell (us|me)|share|sound off|weigh in|drop|leave|comment|your) (what you think |your (thoughts|opinion*|views|favorite*|favourite*|story|comments|*) |your *|it |)(in|on|below|with us) (the |our |)(comments|comment section|comment|comments section|below)*
    in the comments (below|section|or|and|!|what*)*; let (us|me) know (in|what you|your|if you|below|on)*
    (what|what's) (do you think|are your|your|your take|about you)*; join the (conversation|discussion|debate)
    have your say; be the first to (comment|post|leave|reply|review)*
    (log in|sign in|login|you must be logged in|register|logged in) to (leave|post|comment|reply|write|add|view)*
    comment below; share your (thoughts|view|views|opinion|comments) (with|below|in|and)*; give us (your )feedback
    leave your (comment|reply)*; start the discussion; leave a reply below; write a comment*
  `,
  'comment-button': `
    comments; comment; leave a comment; leave a reply; post a comment; post comment; add a comment; add comment
    write a comment; submit comment; cancel reply; leave a reply cancel reply; reply; replies; join the conversation
    join the discussion; have your say; no comments; no comments yet; comments are closed; comments closed
    view comments; show comments; hide comments; load comments; see all comments; read comments; comments (*)
    * comments; 0 comments; 1 comment; sort by; newest; oldest; report abuse; be the first to comment
    comment policy; comments policy; your comment; name; name *; email *; website; submit; what do you think
    what do you think?; sign in to comment; log in to comment; subscribe to comments; discussion; feedback
    rate this article; was this article helpful; was this article helpful?; was this helpful?
    was this page helpful?; thoughts?; reader comments; conversation; most recent; thank you for your feedback
    trackbacks; leave feedback
    flag as inappropriate; hide this comment; report comment; most liked; show replies; hide replies; sort comments by
  `,
  'comment-rule': `
    email address will not be (published|shared|displayed)*; will not publish your email*
    required fields are (marked|indicated)*
    (comments|comment|discussion|commenting|this thread) (are|is|have been|has been|on this (story|article|post) are) (closed|moderated|turned off|disabled|subject|now closed|not|pre moderated|open|reviewed|welcome|the)*
    save my name*; (notify|email) me (of|when|about) (follow*|new*|someone|there*|replies)*
    (follow|followup|follow up) comments (via|by)*
    reserve the right to (delete|remove|edit|moderate|close|refuse|ban|block)*
    (abusive|offensive|defamatory|off topic|inappropriate) (comments|posts|language|material|content)*
    (posts|comments) (that|containing|which|will|may|must|should) (be|are|violate|not|contain|deemed|include)* (removed|deleted|moderated|civil|approved|published|on topic)*
    (be|keep) (it |your comments |comments |)(respectful|civil|kind|polite|courteous|on topic)*
    community (guidelines|rules|standards); commenting (guidelines|policy|rules)
    (comment|comments|commenting|moderation) (policy|guidelines|rules); report (this|a|offensive|abusive) comment*
    this site uses akismet*; learn how your comment data*; terms and conditions apply to comment*
    to comment*, (log|sign|you)*; join the (conversation|discussion) (below|now|on|in|and|by)*
    become a (paid |)(member|subscriber)*to (comment|start commenting|join the conversation)*; start commenting
    to (start |)comment(ing|); post (your|a) (comment|thoughts)*
    awaiting moderation; removed by a moderator; only (members|subscribers) can (post|comment|reply)*; accepting comments*
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
  'report-error': `
    (report|spotted|see|spot|notice|noticed|found|submit|suggest|flag|request) (an|a|any|the) (error*|mistake*|typo*|correction*|inaccurac*|factual error*|problem with*)
    (suggest|submit|request|report) (a |)(correction*|edit*)
    (contact|email|write to|let) (us|our|the) (*editor*|standards*|corrections*|newsroom|know)* (about|if|to report|with|of) (an |any |a |)(error|mistake|correction|inaccura|complaint)*
    to (report|request|submit) (an|a) (error*|correction*|complaint*|typo*); corrections and clarifications
    corrections policy; correction policy; make a complaint; complaints (policy|procedure|process)
    something wrong with this*; errors and corrections; report a typo*; readers' editor
  `,
  standards: `
    editorial (standards|guidelines|policy|policies|code|process|principles|integrity|values|ethics|team|standards and*)
    (our|the|ethics|principles|trust) (ethics|trust|standards and*|journalism*) (policy|principles|project|statement|code)*
    ethics (policy|statement|code|guidelines); (why|how) (you can |)trust (us|our*|*journalism*)*; trust principles*
    the trust project; fact check(ed|ing|) (by|policy|process|our)*
    (learn|read) (more |)about our (editorial|standards|process|ethics|review|fact|approach|methodology)*
    how we (test|report|work|choose|review|rate|fact check|use ai|make money)*; code of (ethics|conduct|practice)
    (created|produced|written|generated|translated|assisted) (by|with|using) (the help of |the assistance of |)(artificial intelligence|ai|generative ai|automation)*
    medically reviewed by*; fact checked by*; reviewed by*; about the author*; about us; about the team
    meet the team; expert reviewed*
  `,
  said: `
    said; says; told; according to; added; adding that; wrote; noted; explained; announced; argued; stated; reported
    claimed; testified; tweeted; warned; insisted; recalled; asked whether; denied
  `,
  gave: `
    (has|had|have|who|was|were|he|she|they|which|company|foundation|family|group|couple) (donated|pledged|gave|raised|contributed|subscribed|shared|posted|published)
    donated *; raised (more than|over|about|nearly|$*|£*|€*)*; was donated; were donated; charged (with|by)*
    lawsuit; court; the charity; fundraiser (for|was|at|held|in)*; pleaded; sued
    shares (rose|fell|of|in|were|closed)*; share price; market share; the company's; quarter; last year; last week
    last month; on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
  `,
  notice: `
    in lieu of flowers; correction:; corrections:; clarification:; editor's note*; editors' note*; note to readers:
    an earlier version*; (this|the) (article|story|headline) (was|has been) (updated|corrected|amended|changed)*
    helpline*; hotline*; samaritans; crisis line; (call|text|dial) (988|999|911|116|112|the *line)*
    suicide prevention*; survived by*; funeral*; memorial service*; visitation*; reporting by*
    additional reporting*; contributed to this*; contributed reporting*
    if you (or someone|have been affected|need help|are affected)*
  `,
  reader: `you; your; yours; yourself`,
  ours: `we; our; us; my`,
};
