import { DeskError } from '../../story/problem.ts';

export type JsonObject = Record<string, unknown>;

export interface JsonItem {
  value: JsonObject;
  /** The item as it stands in the file, where the file can hold others. */
  own?: string;
  /** Line, from 1; 0 where the file is one JSON value. */
  line: number;
}

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The objects of a file that is one JSON object, an array of them, or JSON Lines.
 * @throws a `DeskError` `file-damaged` that names the line.
 */
export const jsonItems = (text: string, file: string): JsonItem[] => {
  const whole = parsed(text);
  if (isObject(whole)) return [{ value: whole, line: 0 }];
  if (Array.isArray(whole)) return whole.map((value) => ({ value: object(value, file, 'JSON'), own: JSON.stringify(value), line: 0 }));
  const items: JsonItem[] = [];
  text.split(/\r\n|\n/).forEach((own, i) => {
    if (own.trim() !== '') items.push({ value: object(parsed(own), file, `JSON (line ${i + 1})`), own, line: i + 1 });
  });
  return items;
};

const object = (value: unknown, file: string, detail: string): JsonObject => {
  if (!isObject(value)) throw new DeskError({ code: 'file-damaged', file, detail });
  return value;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
