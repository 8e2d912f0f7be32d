import { app, dialog } from 'electron';
import { problemOf } from '../src/contract/call.ts';
import { defaultSettings } from '../src/contract/settings.ts';
import { sentenceOf } from '../src/story/problem.ts';
import { labelsIn } from './labels.ts';

/** Without a desk there is nothing to show: says why, in a box that needs no window, and ends. */
export const startFailed = (error: unknown): void => {
  dialog.showErrorBox(app.name, sentenceOf(problemOf(error)));
  app.exit(1);
};

/**
 * The page shows text from anywhere, so it stays in its sandbox. The AppImage's launcher would open it of its own accord
 * where a system closes user namespaces.
 */
export const refuseOpenSandbox = (): void => {
  dialog.showErrorBox(app.name, labelsIn(defaultSettings.language)('menu.sandbox-needed'));
  app.exit(1);
};
