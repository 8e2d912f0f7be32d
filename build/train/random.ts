/** Numbers from 0 to 1, the same on every machine: training must not depend on chance (a linear congruential generator). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** The list in another order (Fisher and Yates). */
export const shuffled = <T>(list: Iterable<T>, random: () => number): T[] => {
  const order = [...list];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
};
