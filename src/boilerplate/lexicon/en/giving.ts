import type { Lexicon } from '../lexicon.ts';

/** Asking for money and members. */
export const giving: Lexicon = {
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
};
