import { conversation } from './en/conversation.ts';
import { giving } from './en/giving.ts';
import { pages } from './en/pages.ts';
import { reporting } from './en/reporting.ts';
import { signingUp } from './en/signing-up.ts';
import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = { ...giving, ...signingUp, ...conversation, ...pages, ...reporting };
