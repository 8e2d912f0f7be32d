import { useTranslation } from 'react-i18next';
import { cancelJob } from './jobs.ts';
import { useWindow } from './window-state.ts';

/** How far the desk's long jobs are, each with a way to stop it. */
export const Jobs = () => {
  const { t } = useTranslation();
  const jobs = useWindow((state) => state.jobs);
  return Object.values(jobs).map(({ job, done, total, file }) => (
    <div key={job} className="job">
      <progress aria-label={t('job.progress')} {...(total > 0 ? { max: total, value: done } : {})} />
      <span className="job-file">{total > 0 ? t('job.count', { done, total, file: file ?? '' }) : null}</span>
      <button type="button" className="button" onClick={() => cancelJob(job)}>
        {t('job.cancel')}
      </button>
    </div>
  ));
};
