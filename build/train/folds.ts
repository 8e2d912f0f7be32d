/** How many parts the data is cut into: what is learned from all but one is tested on that one. */
export const FOLDS = 5;

/** The part that a group belongs to, the same on every machine. */
export const foldOf = (group: string): number => {
  let hash = 2166136261;
  for (let i = 0; i < group.length; i++) hash = Math.imul(hash ^ group.charCodeAt(i), 16777619);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x85ebca6b) >>> 0) % FOLDS;
};
