import { readFileSync } from 'node:fs';
import { judgeTextWith, type JudgeText } from '../../../src/boilerplate/judge-text.ts';
import type { Trained } from '../../../src/boilerplate/trained.ts';
import { foldOf } from '../folds.ts';

/** For an outlet, a finder's judgement that has not seen it. */
export type Judges = (outlet: string) => JudgeText;

/** What `npm run train` learned without each fold of the outlets. */
export const readFolds = (file: string): Trained[] => JSON.parse(readFileSync(file, 'utf8')) as Trained[];

export const judgesFrom = (folds: string): Judges => {
  const judges = readFolds(folds).map((each) => judgeTextWith(each));
  return (outlet) => judges[foldOf(outlet)] as JudgeText;
};
