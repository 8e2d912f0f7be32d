import { judgeWith } from './judge.ts';
import { unitReader } from './read-units.ts';
import { glanceWith } from './sift/glance.ts';
import { Table } from './table.ts';
import { trained, type Trained } from './trained.ts';
import type { Unit } from './unit.ts';

/** Reads a text's units and says of each how likely it is boilerplate, in log odds. `all`: each is to be known again. */
export type JudgeText = (text: string, all?: boolean) => { units: Unit[]; odds: Float64Array };

export const judgeTextWith = ({ sift, style, trees, context }: Omit<Trained, 'calibration'>, table = new Table(style)): JudgeText => {
  const read = unitReader(table, glanceWith(sift));
  const judge = judgeWith(trees, context);
  return (text, all) => {
    const sifted = read(text, all);
    return { units: sifted.units, odds: judge(text, sifted) };
  };
};

let shipped: JudgeText | undefined;

/** By what the program ships with, decoded at the first text. */
export const judgeText: JudgeText = (text) => (shipped ??= judgeTextWith(trained))(text);
