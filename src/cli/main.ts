#!/usr/bin/env node
import { sentenceOf } from '../story/problem.ts';
import { problemOf } from '../contract/call.ts';
import { Output } from './output.ts';
import { UsageError, usage } from './usage.ts';

// Importing it by name would load all that it has, whether used or not, which takes as long as flagging a short text.
// Node before 20.16 knows no other way.
const { parseArgs } = (process.getBuiltinModule as typeof process.getBuiltinModule | undefined)?.('node:util') ?? (await import('node:util'));

// Each command brings its own part of the program: flagging one article must not wait for the editor's server.
const output = new Output(process.stdout);

const fails = (failures: number): number => {
  if (failures > 0) process.stderr.write(`bluepencil: ${failures} could not be processed\n`);
  return failures > 0 ? 1 : 0;
};

const insistOnInput = (paths: readonly string[]): void => {
  if (paths.length === 0 && process.stdin.isTTY) throw new UsageError('Name a file or a folder, or "-" for standard input.');
};

const parsed = <T extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(args: string[], options: T) => {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

const run = async ([command, ...args]: string[]): Promise<number> => {
  switch (command) {
    case 'flag': {
      const { positionals } = parsed(args, {});
      insistOnInput(positionals);
      const { flag } = await import('./flag.ts');
      return fails(await flag(positionals, process.stdin, output));
    }
    case 'clean': {
      const { positionals, values } = parsed(args, {
        to: { type: 'string' },
        out: { type: 'string' },
        tier: { type: 'string', default: 'trim' },
      } as const);
      insistOnInput(positionals);
      const { orderOf } = await import('./clean-order.ts');
      const order = orderOf(positionals, values);
      const { clean } = await import('./clean.ts');
      return fails(await clean(positionals, order, process.stdin, output));
    }
    case 'open': {
      const { positionals, values } = parsed(args, {
        browser: { type: 'boolean', default: false },
        'no-launch': { type: 'boolean', default: false },
      } as const);
      const { open } = await import('./open.ts');
      const code = await open(positionals, { browser: values.browser, launch: !values['no-launch'] }, output);
      // All is written down by now; a worker thread that does not end must not keep the program.
      return process.exit(code);
    }
    case '--version': {
      const { version } = await import('../desk/version.ts');
      await output.write(`${version}\n`);
      return 0;
    }
    case '--help':
    case 'help':
      await output.write(usage);
      return 0;
    default:
      throw new UsageError(command === undefined ? 'Say what to do: flag, clean or open.' : `There is no command "${command}".`);
  }
};

const args = process.argv.slice(2);
try {
  const help = args.includes('--help') && !args.slice(0, args.indexOf('--help')).includes('--');
  process.exitCode = await run(help ? ['--help'] : args);
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`bluepencil: ${error.message}\nTry "bluepencil --help".\n`);
    process.exitCode = 2;
  } else {
    process.stderr.write(`bluepencil: ${sentenceOf(problemOf(error))}\n`);
    process.exitCode = 1;
  }
}
