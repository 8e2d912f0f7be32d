import { flagKinds, type FlagKind } from './flag.ts';

/** The kinds that a line can be by its own words. Repetition alone is looked at apart. */
export type ScoredKind = Exclude<FlagKind, 'repeated'>;
export const scoredKinds = flagKinds.filter((kind): kind is ScoredKind => kind !== 'repeated');
