import type { JobProgress } from '../src/contract/desk.ts';

export interface ProgressBar {
  heard(progress: JobProgress): void;
  /** The job is over, whether it came to its end or not. */
  ended(job: string): void;
}

/** What the task bar shows: a share in [0,1] of all that is under way, or -1 for no bar at all. */
export const progressBar = (show: (share: number) => void): ProgressBar => {
  const jobs = new Map<string, JobProgress>();
  const draw = () => {
    const all = [...jobs.values()];
    const total = all.reduce((sum, each) => sum + each.total, 0);
    show(total === 0 ? -1 : all.reduce((sum, each) => sum + each.done, 0) / total);
  };
  return {
    heard(progress) {
      if (progress.done >= progress.total) jobs.delete(progress.job);
      else jobs.set(progress.job, progress);
      draw();
    },
    ended(job) {
      if (jobs.delete(job)) draw();
    },
  };
};
