import type { Lexicon } from '../lexicon.ts';

/** Asking for readers: newsletters and subscriptions. */
export const signingUp: Lexicon = {
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
};
