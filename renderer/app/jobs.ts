import type { JobProgress } from '../../src/contract/desk.ts';
import { change } from './window-state.ts';

/** Runs a long piece of work of the desk under a name by which its progress comes and it can be cancelled. */
export const runJob = async <T>(work: (job: string) => Promise<T>, job: string = crypto.randomUUID()): Promise<T> => {
  change(({ jobs }) => ({ jobs: { ...jobs, [job]: { job, done: 0, total: 0 } } }));
  try {
    return await work(job);
  } finally {
    change(({ jobs }) => ({ jobs: Object.fromEntries(Object.entries(jobs).filter(([name]) => name !== job)) }));
  }
};

/** Takes in what the desk says of a job, whoever began it: a folder on the command line is one that no window began. */
export const hearJob = (progress: JobProgress): void =>
  change(({ jobs }) => {
    const { [progress.job]: _before, ...others } = jobs;
    return { jobs: progress.ended ? others : { ...jobs, [progress.job]: progress } };
  });

export const cancelJob = (job: string): void => void window.bluePencil.desk.cancel({ job });
