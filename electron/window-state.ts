import { readFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import * as v from 'valibot';
import { writeWhole } from '../src/desk/write-whole.ts';

/** Where the window was and how large, in device-independent pixels. */
export interface WindowState {
  bounds: Rectangle;
  maximised: boolean;
}

const whole = v.pipe(v.number(), v.integer());
const stateSchema = v.object({
  bounds: v.object({ x: whole, y: whole, width: whole, height: whole }),
  maximised: v.boolean(),
});

export const leastSize = { width: 640, height: 480 } as const;
const firstSize = { width: 1280, height: 860 } as const;

const overlap = (a: Rectangle, b: Rectangle) => ({
  width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
  height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
});

// Enough of the window to see it and take hold of its title bar.
const reachable = (bounds: Rectangle, area: Rectangle): boolean => {
  const seen = overlap(bounds, area);
  return seen.width >= 100 && seen.height >= 50 && bounds.y >= area.y;
};

/**
 * Bounds for a window on the displays that there are now; `areas` are their work areas, the primary one first. A state
 * from a display that is gone, or from a larger one, gives a window that can be seen.
 */
export const boundsOn = (areas: readonly Rectangle[], kept: WindowState | undefined): Partial<Rectangle> => {
  const size = kept?.bounds ?? firstSize;
  const area = areas.find((each) => kept !== undefined && reachable(kept.bounds, each));
  const largest = area ?? areas[0];
  const width = Math.max(leastSize.width, Math.min(size.width, largest?.width ?? size.width));
  const height = Math.max(leastSize.height, Math.min(size.height, largest?.height ?? size.height));
  return area && kept ? { x: kept.bounds.x, y: kept.bounds.y, width, height } : { width, height };
};

/** The state that was kept, or nothing where there is none or it can't be understood. */
export const readWindowState = (file: string): WindowState | undefined => {
  try {
    return v.parse(stateSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

export const keepWindowState = async (file: string, state: WindowState): Promise<void> => {
  try {
    await writeWhole(file, Buffer.from(JSON.stringify(state)), true);
  } catch {
    // Where the window was is not worth keeping a person from closing it.
  }
};
