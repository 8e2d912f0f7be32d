import type { Lexicon } from '../lexicon.ts';

/** How stories and their outlets speak. */
export const reporting: Lexicon = {
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
