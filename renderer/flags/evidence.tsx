import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../src/boilerplate/flag.ts';
import type { StoryFlag } from '../../src/contract/desk.ts';
import { english } from '../i18n/catalogues.ts';
import { isolated, quoted } from './flag-words.ts';

interface Reason {
  against: boolean;
  says: string;
  /** The words that it is about, where the sentence does not name them itself. */
  words: string | undefined;
}

type CueKey = keyof typeof english & `cue.${string}`;
const isCue = (key: string): key is CueKey => Object.hasOwn(english, key);

// How a passage speaks is seen all over it: said once, by the words that show it best, it is said.
const saidOnce: ReadonlySet<string> = new Set(['style', 'style-copy', 'neighbour', 'button', 'bullet']);

/** The reasons as the interface's language says them, the weightiest first; what would be said twice is said once. */
const useReasons = (flag: StoryFlag): Reason[] => {
  const { t } = useTranslation();
  const reason = (evidence: Evidence): Reason => {
    const words = quoted(flag, evidence);
    const key = `cue.${evidence.cue}`;
    // A story's flags stay as they were found: a cue of an earlier version speaks the English that it came with.
    const says = isCue(key) ? t(key, { words: isolated(words), count: evidence.count ?? 1 }) : evidence.says;
    return { against: evidence.weight < 0, says, words: says.includes(words) || !/[\p{L}\p{N}]/u.test(words) ? undefined : words };
  };
  const weightiest = flag.evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const reasons = weightiest.filter(({ cue }, i) => !saidOnce.has(cue) || weightiest.findIndex((each) => each.cue === cue) === i).map(reason);
  return [...new Map(reasons.map((each) => [`${each.says} ${each.words ?? ''}`, each])).values()];
};

const Side = ({ heading, reasons }: { heading: string; reasons: readonly Reason[] }) => {
  const id = useId();
  if (reasons.length === 0) return null;
  return (
    <>
      <h4 id={id}>{heading}</h4>
      <ul aria-labelledby={id} className="evidence">
        {reasons.map(({ says, words }) => (
          <li key={`${says} ${words ?? ''}`}>
            {says}
            {words === undefined ? null : (
              <>
                {' '}
                {/* The marks around the words belong to the sentence, whichever way the words run. */}
                <q className="evidence-words">
                  <bdi>{words}</bdi>
                </q>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

/** Why a passage was flagged: every reason a sentence, with the words that it is about. */
export const FlagEvidence = ({ flag }: { flag: StoryFlag }) => {
  const { t } = useTranslation();
  const reasons = useReasons(flag);
  return (
    <>
      <Side heading={t('evidence.for')} reasons={reasons.filter(({ against }) => !against)} />
      <Side heading={t('evidence.against')} reasons={reasons.filter(({ against }) => against)} />
    </>
  );
};
