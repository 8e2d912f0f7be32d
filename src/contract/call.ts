import * as v from 'valibot';
import type { Desk } from './desk.ts';
import { DeskError, type Problem } from '../story/problem.ts';
import { schemas, type CallName } from './schemas.ts';

/** How an answer crosses from the desk to a window: problems travel as data, since exceptions lose theirs on the way. */
export type Answer = { ok: true; value: unknown } | { ok: false; problem: Problem };

// By its shape, not its class: an error that crossed from one bundle or context to another has lost its class.
const carriesProblem = (error: unknown): error is { problem: Problem } =>
  typeof error === 'object' && error !== null && 'problem' in error && typeof error.problem === 'object';

export const problemOf = (error: unknown): Problem =>
  carriesProblem(error)
    ? error.problem
    : { code: 'desk-failed', detail: error instanceof Error ? error.message : String(error) };

const isCall = (name: string): name is CallName => Object.hasOwn(schemas, name);

/** Checks a window's request and passes it to the desk. Never throws: whatever goes wrong is the answer. */
export const answer = async (desk: Desk, name: string, argument: unknown): Promise<Answer> => {
  if (!isCall(name)) return { ok: false, problem: { code: 'argument-rejected', detail: `no call "${name}"` } };
  const checked = v.safeParse(schemas[name], argument);
  if (!checked.success) {
    const issue = checked.issues[0];
    const where = v.getDotPath(issue) ?? 'argument';
    return { ok: false, problem: { code: 'argument-rejected', detail: `${name}: ${where}: ${issue.message}` } };
  }
  try {
    // The schema of a call and its argument's type are held together in schemas.ts; here only the name ties them.
    const call = desk[name] as (argument: unknown) => Promise<unknown>;
    return { ok: true, value: await call.call(desk, checked.output) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
};

/** The window's side: a desk made of whatever carries a call. */
export const deskOver = (names: readonly CallName[], carry: (name: CallName, argument: unknown) => Promise<Answer>): Desk => {
  const call = (name: CallName) => async (argument: unknown) => {
    const got = await carry(name, argument);
    if (!got.ok) throw new DeskError(got.problem);
    return got.value;
  };
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Desk;
};
