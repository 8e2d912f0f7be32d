import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// As it is written, or, in `npm test`, as it has just been built.
export const bluepencil = fileURLToPath(new URL(process.env['BLUEPENCIL_TEST_BUILT'] ? '../../dist/cli.js' : '../../src/cli/main.ts', import.meta.url));
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The command line as a process that runs. */
export const start = (args: readonly string[], env: Record<string, string> = {}, cwd = root) =>
  spawn(process.execPath, [bluepencil, ...args], { cwd, env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command line to its end. */
export const run = (args: readonly string[], input: string | Uint8Array = '', cwd = root): Promise<Ran> =>
  new Promise((resolve) => {
    const child = start(args, {}, cwd);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }));
  });

export const objects = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

export const jsonLines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
