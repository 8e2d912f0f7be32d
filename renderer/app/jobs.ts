import { change } from './window-state.ts';

/** Runs a long piece of work of the desk under a name by which its progress comes and it can be cancelled. */
export const runJob = async <T>(work: (job: string) => Promise<T>): Promise<T> => {
  const job = crypto.randomUUID();
  change(({ jobs }) => ({ jobs: { ...jobs, [job]: { job, done: 0, total: 0 } } }));
  try {
    return await work(job);
  } finally {
    change(({ jobs }) => ({ jobs: Object.fromEntries(Object.entries(jobs).filter(([name]) => name !== job)) }));
  }
};

export const cancelJob = (job: string): void => void window.bluePencil.desk.cancel({ job });
