import { createContext, useContext, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isTrimmed, type Block, type TextRun } from '../../src/story/block.ts';
import type { Passage, Passages } from './passages.ts';

export const PassagesContext = createContext<Passages | undefined>(undefined);

const nothing = (): (() => void) => () => undefined;

const usePassage = (flag: string | undefined): Passage | undefined => {
  const passages = useContext(PassagesContext);
  return useSyncExternalStore(passages?.subscribe ?? nothing, () => (flag === undefined ? undefined : passages?.get(flag)));
};

/** The attributes by which styles and assistive technology know a flagged or trimmed piece of text. */
export const usePassageAttributes = (piece: Block | TextRun): Record<`data-${string}`, string | undefined> => {
  const { t } = useTranslation();
  const passage = usePassage(piece.flag);
  const trimmed = isTrimmed(piece) ? '' : undefined;
  if (!passage) return trimmed === undefined ? {} : { 'data-trimmed': '', 'data-kind-label': t('passage.byHand') };
  const { flag, status, current, first } = passage;
  const own = piece.decision === undefined ? 'undecided' : trimmed === undefined ? 'kept' : 'trimmed';
  return {
    'data-flag-id': flag.id,
    'data-flag-status': own,
    'data-flag-tier': flag.tier,
    'data-flag-kind': flag.kind,
    'data-flag-current': current ? '' : undefined,
    'data-trimmed': trimmed,
    'data-kind-label':
      first === piece ? t('passage.label', { kind: t(`kind.${flag.kind}`), status: t(`status.${status}`) }) : undefined,
  };
};
