import { useTranslation } from 'react-i18next';
import type { JobProgress } from '../../src/contract/desk.ts';
import { cancelJob } from './jobs.ts';
import { useWindow } from './window-state.ts';

/** How far a long job of the desk is, with a way to stop it. */
export const Job = ({ progress: { done, total, file }, onStop }: { progress: Omit<JobProgress, 'job'>; onStop(): void }) => {
  const { t } = useTranslation();
  return (
    <div className="job">
      <progress aria-label={t('job.progress')} {...(total > 0 ? { max: total, value: done } : {})} />
      <span className="job-file">{total > 0 ? t('job.count', { done, total, file: file ?? '' }) : null}</span>
      <button type="button" className="button" onClick={onStop}>
        {t('job.cancel')}
      </button>
    </div>
  );
};

export const Jobs = () => {
  const jobs = useWindow((state) => state.jobs);
  return Object.values(jobs).map((progress) => <Job key={progress.job} progress={progress} onStop={() => cancelJob(progress.job)} />);
};
