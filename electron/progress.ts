import type { JobProgress } from '../src/contract/desk.ts';

/** What the task bar shows: a share in [0,1] of all that is under way, or -1 for no bar at all. Returns what hears of progress. */
export const progressBar = (show: (share: number) => void): ((progress: JobProgress) => void) => {
  const jobs = new Map<string, JobProgress>();
  return (progress) => {
    if (progress.ended) jobs.delete(progress.job);
    else jobs.set(progress.job, progress);
    const all = [...jobs.values()];
    const total = all.reduce((sum, each) => sum + each.total, 0);
    show(total === 0 ? -1 : all.reduce((sum, each) => sum + each.done, 0) / total);
  };
};
