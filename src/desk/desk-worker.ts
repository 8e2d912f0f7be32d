import workerpool from 'workerpool';
import { problemOf } from '../contract/call.ts';
import type { SourceFile } from '../formats/format.ts';
import type { Problem } from '../story/problem.ts';
import { findAgain, readArticles, type ReadArticles } from './read-articles.ts';

/** Problems cross as data: an exception would lose its own on the way out of the worker. */
export type Reading = ReadArticles | { problem: Problem };

const read = async (file: SourceFile): Promise<Reading> => {
  try {
    return await readArticles(file);
  } catch (error) {
    const problem = problemOf(error);
    return { problem: problem.code === 'desk-failed' ? { ...problem, code: 'file-damaged', file: file.name } : problem };
  }
};

workerpool.worker({ read, findAgain });
