import type { Key } from '../i18n/catalogues.ts';
import { problemOf } from '../../src/contract/call.ts';
import type { Problem } from '../../src/story/problem.ts';
import { change, now } from './window-state.ts';

/** Something to say in the status line, by its name in the catalogues. */
export interface Saying {
  key: Key & `said.${string}`;
  values?: Record<string, string | number>;
}

export const say = (key: Saying['key'], values?: Saying['values']): void => change({ said: values ? { key, values } : { key } });

let notices = 0;

/** Puts a problem before the person's eyes until it is dismissed. The same problem is not shown twice. */
export const report = (problem: Problem): void => {
  if (problem.code === 'cancelled') return say('said.cancelled');
  const same = (other: Problem) => other.code === problem.code && other.file === problem.file && other.detail === problem.detail;
  if (now().notices.some((notice) => same(notice.problem))) return;
  notices += 1;
  const notice = { id: notices, problem };
  change((state) => ({ notices: [...state.notices, notice] }));
};

export const dismiss = (id: number): void => change((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }));

/** Does something that may fail at the desk; what went wrong is reported, and the answer is `undefined`. */
export const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work();
  } catch (error) {
    report(problemOf(error));
    return undefined;
  }
};
