import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepsOf } from '../../build/train/trained-file.ts';
import { ascendingOf } from '../../src/boilerplate/ascending.ts';

it('numbers in ascending order come back as they went in, the highest and the lowest too', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 })).map((each) => each.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(numbers, (each) => {
      expect([...ascendingOf(Buffer.from(stepsOf(each)).toString('base64'))]).toEqual(each);
    }),
    { examples: [[[0, 1, 127, 128, 255, 16_384, 2 ** 32 - 1]]] },
  );
});
