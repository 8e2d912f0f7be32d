import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundsOn, keepWindowState, readWindowState } from '../../electron/window-state.ts';

const desk = { x: 0, y: 0, width: 1920, height: 1040 };
const beside = { x: 1920, y: 0, width: 1280, height: 1000 };
const kept = (x: number, y: number, width = 900, height = 700) => ({ bounds: { x, y, width, height }, maximised: false });

describe('where the window opens', () => {
  it('is where it was, while that display is there', () => {
    expect(boundsOn([desk, beside], kept(2000, 100))).toEqual({ x: 2000, y: 100, width: 900, height: 700 });
  });
  it('is left to the system once that display is gone, at the size it had', () => {
    expect(boundsOn([desk], kept(2000, 100))).toEqual({ width: 900, height: 700 });
  });
  it('is never above a display, where its title bar could not be reached', () => {
    expect(boundsOn([desk], kept(100, -400))).not.toHaveProperty('y');
  });
  it('is no larger than the display', () => {
    expect(boundsOn([beside], kept(1920, 0, 3000, 2000))).toEqual({ x: 1920, y: 0, width: 1280, height: 1000 });
  });
  it('has a size of its own the first time, within the display', () => {
    expect(boundsOn([{ x: 0, y: 0, width: 1024, height: 600 }], undefined)).toEqual({ width: 1024, height: 600 });
  });
});

describe('the kept state', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'blue-pencil-window-')), 'window.json');

  it('comes back as it was', async () => {
    const state = { ...kept(10, 20), maximised: true };
    await keepWindowState(file, state);
    expect(readWindowState(file)).toEqual(state);
  });
  it.each(['', '{', '{"bounds":{"x":"1"}}', '[]'])('is none where the file holds %j', (text) => {
    writeFileSync(file, text);
    expect(readWindowState(file)).toBeUndefined();
  });
  it('is lost quietly where it cannot be written', async () => {
    await expect(keepWindowState(join(file, 'below', 'a-file.json'), kept(0, 0))).resolves.toBeUndefined();
  });
});
