import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { SaidCue } from '../../src/boilerplate/cue.ts';
import { says } from '../../src/boilerplate/says.ts';
import { leftOutReasons } from '../../src/story/left-out.ts';
import { problemSentences } from '../../src/story/problem.ts';
import type { InterfaceLanguage } from '../../src/contract/settings.ts';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

type ProblemKeys = { [code in keyof typeof problemSentences as `problem.${code}`]: string };

type CueKeys = { [cue in SaidCue as `cue.${cue}`]: string };

type ReasonKeys = { [reason in keyof typeof leftOutReasons as `left-out.reason.${reason}`]: string };

const problems = Object.fromEntries(
  Object.entries(problemSentences).map(([code, sentence]) => [`problem.${code}`, sentence]),
) as ProblemKeys;

const cues = Object.fromEntries(Object.entries(says).map(([cue, sentence]) => [`cue.${cue}`, sentence])) as CueKeys;

const reasons = Object.fromEntries(
  Object.entries(leftOutReasons).map(([reason, words]) => [`left-out.reason.${reason}`, words]),
) as ReasonKeys;

/** What English says: the window's own words, and those that the desk and the command line speak English with. */
export const english = { ...en, ...problems, ...cues, ...reasons };
export const catalogues = { en: english, de } satisfies Record<InterfaceLanguage, Record<string, string>>;

type Whole<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;
/** A name in the catalogues; a plural goes by its name without the ending. */
export type Key = Whole<keyof typeof english> & string;

declare module 'i18next' {
  interface CustomTypeOptions {
    keySeparator: false;
    nsSeparator: false;
    resources: { translation: typeof english };
  }
}

export const startCatalogues = (language: InterfaceLanguage = 'en') =>
  i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: catalogues.en }, de: { translation: catalogues.de } },
    keySeparator: false,
    nsSeparator: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
