import { useTranslation } from 'react-i18next';
import { useSentence } from '../i18n/sentence.ts';
import { Jobs } from './jobs-progress.tsx';
import { change, useWindow } from './window-state.ts';

const Count = () => {
  const { t, i18n } = useTranslation();
  const before = useWindow((state) => state.open?.wordsBefore);
  const after = useWindow((state) => state.summary?.wordsNow);
  const passages = useWindow((state) => state.summary?.passagesTrimmed ?? 0);
  if (before === undefined) return null;
  const format = (count: number) => count.toLocaleString(i18n.language);
  return (
    <span className="count">
      {t('count.story', { before: format(before), after: format(after ?? before) })}
      <span aria-hidden="true"> · </span>
      {t('count.trimmed', { count: passages })}
    </span>
  );
};

/** What just happened, and whether it is written down. */
const Status = () => {
  const { t } = useTranslation();
  const sentence = useSentence();
  const said = useWindow((state) => state.said);
  const saving = useWindow((state) => (state.open ? state.summary?.saving : undefined));
  const saved = saving === undefined ? undefined : typeof saving === 'string' ? t(`saving.${saving}`) : sentence(saving);
  return (
    <div className="status" role="status" data-failed={typeof saving === 'object' ? '' : undefined}>
      {said ? <span className="said">{t(said.key, { ...said.values })}</span> : null} {saved ? <span className="saved">{saved}</span> : null}
    </div>
  );
};

const Mode = () => {
  const { t } = useTranslation();
  const open = useWindow((state) => state.open !== undefined);
  const mode = useWindow((state) => state.mode);
  if (!open) return null;
  return (
    <button
      type="button"
      className="button mode"
      title={t(`mode.${mode}.tip`)}
      onClick={() => change({ mode: mode === 'review' ? 'write' : 'review' })}
    >
      {t(`mode.${mode}`)}
    </button>
  );
};

export const StatusBar = () => (
  <footer className="status-bar">
    <Status />
    <Jobs />
    <Count />
    <Mode />
  </footer>
);
