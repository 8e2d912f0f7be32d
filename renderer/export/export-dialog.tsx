import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatIds, type FormatId } from '../../src/story/story.ts';
import { Dialog } from '../app/dialog.tsx';
import { Job } from '../app/jobs-progress.tsx';
import { cancelJob } from '../app/jobs.ts';
import { say } from '../app/saying.ts';
import { closeDialog, now, useWindow } from '../app/window-state.ts';
import { exportStories, exportTo, type Outcome, type Run } from './run-export.ts';
import { scopes, storiesIn, type Scope } from './scope.ts';

type Asked = Extract<Outcome, { kind: 'asked' }>;

const ExistingFiles = ({ asked, onAnswer, onLeave }: { asked: Asked; onAnswer(existing: 'replace' | 'keep-both'): void; onLeave(): void }) => {
  const { t } = useTranslation();
  return (
    <div className="dialog-body" role="group" aria-label={t('existing.title')}>
      <p>{t('existing.says', { count: asked.existing.length })}</p>
      <ul className="file-names">
        {asked.existing.slice(0, 8).map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
        {asked.existing.length > 8 ? <li>{t('existing.more', { count: asked.existing.length - 8 })}</li> : null}
      </ul>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onLeave}>
          {t('existing.cancel')}
        </button>
        <button type="button" className="button" onClick={() => onAnswer('replace')}>
          {t('existing.replace')}
        </button>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer that loses nothing is the one at hand */}
        <button type="button" className="button" data-strong="" autoFocus onClick={() => onAnswer('keep-both')}>
          {t('existing.keep-both')}
        </button>
      </div>
    </div>
  );
};

export const ExportDialog = () => {
  const { t, i18n } = useTranslation();
  const scopeName = useId();
  const rows = useWindow((state) => state.rows);
  const open = useWindow((state) => state.open?.id);
  const [format, setFormat] = useState<FormatId>(() => now().open?.meta.source.format ?? 'text');
  const [scope, setScope] = useState<Scope>(open === undefined ? 'all' : 'this');
  const [ledger, setLedger] = useState(false);
  const [run, setRun] = useState<Run>();
  const progress = useWindow((state) => (run ? state.jobs[run.job] : undefined));
  const [asked, setAsked] = useState<Asked>();
  const ids = storiesIn(scope, rows, open);

  const until = async (work: (run: Run) => Promise<Outcome>): Promise<void> => {
    const begun: Run = { job: crypto.randomUUID(), stop: new AbortController() };
    setRun(begun);
    const outcome = await work(begun);
    setRun(undefined);
    if (begun.stop.signal.aborted) return;
    setAsked(outcome.kind === 'asked' ? outcome : undefined);
    if (outcome.kind === 'written' || outcome.kind === 'failed') closeDialog();
  };
  const order = { ids, format, ledger };
  const stop = (): void => {
    if (run) {
      run.stop.abort();
      cancelJob(run.job);
      say('said.cancelled');
    }
    closeDialog();
  };

  if (asked) {
    return (
      <Dialog title={t('export.title')}>
        <ExistingFiles
          asked={asked}
          onAnswer={(existing) => {
            setAsked(undefined);
            void until((begun) => exportTo(order, asked.destination, existing, begun));
          }}
          onLeave={() => setAsked(undefined)}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title={t('export.title')}>
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          if (!run && ids.length > 0) void until((begun) => exportStories(order, begun));
        }}
      >
        <label className="field">
          <span>{t('export.format')}</span>
          <select value={format} onChange={(event) => setFormat(event.target.value as FormatId)}>
            {formatIds.map((id) => (
              <option key={id} value={id}>
                {t(`format.${id}`)}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="field-set">
          <legend>{t('export.which')}</legend>
          {scopes.map((id) => {
            const count = storiesIn(id, rows, open).length;
            return (
              <label key={id} className="choice">
                <input type="radio" name={scopeName} checked={scope === id} disabled={count === 0} onChange={() => setScope(id)} />
                <span>{t(`scope.${id}`)}</span> <span className="choice-count">{id === 'this' ? '' : count.toLocaleString(i18n.language)}</span>
              </label>
            );
          })}
        </fieldset>
        <label className="choice">
          <input type="checkbox" checked={ledger} onChange={(event) => setLedger(event.target.checked)} />
          <span>{t('export.ledger')}</span>
        </label>
        <p className="dialog-note">{t('export.ledger-says')}</p>
        {run ? <Job progress={progress ?? { done: 0, total: 0 }} onStop={stop} /> : null}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={stop}>
            {t('export.cancel')}
          </button>
          <button type="submit" className="button" data-strong="" aria-disabled={run !== undefined || ids.length === 0}>
            {t('export.save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
