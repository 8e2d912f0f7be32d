import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { listenToKeys } from '../commands/listen-to-keys.ts';
import { Flags } from '../flags/flags.tsx';
import { useTheme } from '../look/theme.ts';
import { Stories } from '../stories/stories.tsx';
import { Toolbar } from '../toolbar/toolbar.tsx';
import { Dialogs } from './dialogs.tsx';
import { DropZone } from './drop-zone.tsx';
import { Middle } from './middle.tsx';
import { StatusBar } from './status-bar.tsx';
import { useHeadline, useWindow } from './window-state.ts';

const useLanguage = (): void => {
  const { i18n } = useTranslation();
  const language = useWindow((state) => state.settings.language);
  useEffect(() => {
    // Even to the same language it would render everything anew.
    if (language !== i18n.language) void i18n.changeLanguage(language);
    document.documentElement.lang = language;
    document.documentElement.dir = i18n.dir(language);
  }, [i18n, language]);
};

const useTitle = (): void => {
  const headline = useHeadline();
  useEffect(() => {
    document.title = headline === undefined ? 'Blue Pencil' : `${headline} — Blue Pencil`;
  }, [headline]);
};

const useKeys = (): void => {
  const keys = useWindow((state) => state.settings.keys);
  useEffect(() => listenToKeys(keys), [keys]);
};

export const App = () => {
  useLanguage();
  useTheme();
  useTitle();
  useKeys();
  const regions = useWindow((state) => state.regions);
  return (
    <>
      <div className="window">
        <Toolbar />
        <div className="regions" data-stories={regions.stories ? '' : undefined} data-flags={regions.flags ? '' : undefined}>
          {regions.stories ? <Stories /> : null}
          <Middle />
          {regions.flags ? <Flags /> : null}
        </div>
        <StatusBar />
      </div>
      <DropZone />
      <Dialogs />
    </>
  );
};
