import { bytesOf } from './base64.ts';

/**
 * Numbers of 32 bits in ascending order, stored as the steps between them, seven bits a byte with the highest bit set in
 * all but a step's last byte (LEB128): half as long as the numbers themselves.
 */
export const ascendingOf = (table: string | Uint8Array<ArrayBuffer>): Uint32Array => {
  const bytes = bytesOf(table);
  const numbers = new Uint32Array(bytes.length);
  let last = 0;
  let step = 0;
  let place = 1;
  let at = 0;
  for (const byte of bytes) {
    step += (byte & 127) * place;
    place *= 128;
    if (byte >= 128) continue;
    last += step;
    numbers[at++] = last;
    step = 0;
    place = 1;
  }
  return numbers.subarray(0, at);
};
