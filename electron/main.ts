import { join } from 'node:path';
import { app } from 'electron';
import * as v from 'valibot';
import { deskHome } from '../src/desk/home.ts';
import { makeFolder } from '../src/desk/make-folder.ts';
import { storeError } from '../src/desk/store/store-problem.ts';
import { pathsOn } from './command-line.ts';
import { Program } from './program.ts';
import { announceScheme } from './protocol.ts';
import { refuseOpenSandbox, startFailed } from './start-failed.ts';

const fromSecondStart = v.object({ paths: v.array(v.string()) });

const begin = (home: string): void => {
  // Before the lock is asked for: it holds for one folder of data, and each home is a desk of its own.
  const userData = join(home, 'electron');
  try {
    makeFolder(userData, 0o700);
  } catch (error) {
    throw storeError(error, home);
  }
  app.setPath('userData', userData);

  const paths = pathsOn(process.argv, process.cwd(), app.isPackaged);
  if (!app.requestSingleInstanceLock({ paths })) return app.quit();

  const program = new Program(home);
  app.on('second-instance', (_event, _argv, _folder, sent) => {
    const told = v.safeParse(fromSecondStart, sent);
    void program.arrive(told.success ? told.output.paths : []);
  });
  // A Mac tells of files this way, and of the first ones before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void program.arrive([path]);
  });
  void program.arrive(paths);
  // Not awaited: the app becomes ready only after this module has run to its end.
  app.whenReady().then(() => program.start()).catch(startFailed);
};

announceScheme();
app.enableSandbox();
if (app.commandLine.hasSwitch('no-sandbox')) refuseOpenSandbox();
else {
  try {
    begin(deskHome());
  } catch (error) {
    startFailed(error);
  }
}
