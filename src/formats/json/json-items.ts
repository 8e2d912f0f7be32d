import type { Spoilt } from '../format.ts';

export type JsonObject = Record<string, unknown>;

export interface JsonItem {
  value: JsonObject;
  /** The item as it stands in the file, where the file can hold others. */
  own?: string;
  /** Line, from 1; 0 where the file is one JSON value. */
  line: number;
  /** `line 3`, or `item 3` of an array; empty where the file is one JSON value. */
  place: string;
}

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a file that is one JSON object, an array of them, or JSON Lines. What is no object is `file-damaged`. */
export function* jsonItems(text: string, file: string, spoilt: Spoilt): Generator<JsonItem> {
  const whole = parsed(text);
  if (isObject(whole)) {
    yield { value: whole, line: 0, place: '' };
    return;
  }
  const inArray = Array.isArray(whole);
  const items: unknown[] = inArray ? whole : text.split(/\r\n|\n/);
  for (const [i, item] of items.entries()) {
    if (!inArray && String(item).trim() === '') continue;
    const value = inArray ? item : parsed(String(item));
    const place = `${inArray ? 'item' : 'line'} ${i + 1}`;
    if (isObject(value)) yield { value, own: inArray ? JSON.stringify(value) : String(item), line: inArray ? 0 : i + 1, place };
    else spoilt(place, { code: 'file-damaged', file, detail: `JSON (${place})` });
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
