import { problemOf } from '../../src/contract/call.ts';
import type { DestinationToken, Existing, StoryId } from '../../src/contract/desk.ts';
import type { FormatId } from '../../src/story/story.ts';
import { runJob } from '../app/jobs.ts';
import { report, say } from '../app/saying.ts';
import { now } from '../app/window-state.ts';

export interface Order {
  ids: StoryId[];
  format: FormatId;
  ledger: boolean;
}

/** How an export ended: `asked` leaves it to the person what to do about files that exist already. */
export type Outcome =
  | { kind: 'left' }
  | { kind: 'failed' }
  | { kind: 'asked'; destination: DestinationToken; existing: string[] }
  | { kind: 'written' };

/** An export's name among the jobs, and its end where it is stopped before the desk knows of it. */
export interface Run {
  job: string;
  stop: AbortController;
}

/** Writes to a place that was chosen. */
export const exportTo = async (order: Order, destination: DestinationToken, existing: Existing, { job }: Run): Promise<Outcome> => {
  try {
    const result = await runJob(() => window.bluePencil.desk.exportStories({ job, ...order, destination, existing }), job);
    if (result.existing.length > 0) return { kind: 'asked', destination, existing: result.existing };
    for (const problem of result.problems) report(problem);
    if (result.written.length === 0) return { kind: 'failed' };
    await window.bluePencil.deliver(destination);
    say('said.exported', { count: result.written.length, file: result.written[0] ?? '' });
    return { kind: 'written' };
  } catch (error) {
    report(problemOf(error));
    return { kind: 'failed' };
  }
};

/** Writes everything down, asks where to, and exports. */
export const exportStories = async (order: Order, run: Run): Promise<Outcome> => {
  try {
    await now().editor?.flush();
    const names = await window.bluePencil.desk.exportNames(order);
    const destination = await window.bluePencil.chooseDestination(names);
    if (destination === undefined || run.stop.signal.aborted) return { kind: 'left' };
    return await exportTo(order, destination, 'ask', run);
  } catch (error) {
    report(problemOf(error));
    return { kind: 'failed' };
  }
};
