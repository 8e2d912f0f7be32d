import { judgeWith } from './judge.ts';
import { unitReader } from './read-units.ts';
import { glanceWith } from './sift/glance.ts';
import { Table } from './table.ts';
import { trained, type Trained } from './trained.ts';
import type { Unit } from './unit.ts';

/** Reads a text's units and says of each how likely it is boilerplate, in log odds. */
export type JudgeText = (text: string) => { units: Unit[]; odds: Float64Array };

export const judgeTextWith = ({ sift, style, trees, context }: Omit<Trained, 'calibration'>): JudgeText => {
  const read = unitReader(new Table(style), glanceWith(sift));
  const judge = judgeWith(trees, context);
  return (text) => {
    const sifted = read(text);
    return { units: sifted.units, odds: judge(text, sifted) };
  };
};

let shipped: JudgeText | undefined;

/** By what the program ships with, decoded at the first text. */
export const judgeText: JudgeText = (text) => (shipped ??= judgeTextWith(trained))(text);
