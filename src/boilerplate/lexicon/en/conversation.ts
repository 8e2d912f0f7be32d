import type { Lexicon } from '../lexicon.ts';

/** Asking readers to speak: to share, to follow, to comment, to report. */
export const conversation: Lexicon = {
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
};
