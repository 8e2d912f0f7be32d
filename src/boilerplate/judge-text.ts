import { judgeWith } from './judge.ts';
import { readUnits } from './read-units.ts';
import { Table } from './table.ts';
import { trained, type Trained } from './trained.ts';
import type { Unit } from './unit.ts';

/** Reads a text's units and says of each how likely it is boilerplate, in log odds. */
export type JudgeText = (text: string) => { units: Unit[]; odds: Float64Array };

export const judgeTextWith = ({ style, trees, context }: Omit<Trained, 'calibration'>): JudgeText => {
  const table = new Table(style);
  const judge = judgeWith(trees, context);
  return (text) => {
    const units = readUnits(text, table);
    return { units, odds: judge(text, units) };
  };
};

let shipped: JudgeText | undefined;

/** By what the program ships with, decoded at the first text. */
export const judgeText: JudgeText = (text) => (shipped ??= judgeTextWith(trained))(text);
