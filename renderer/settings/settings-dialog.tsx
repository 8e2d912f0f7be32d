import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { interfaceLanguages, themes, type InterfaceLanguage, type Theme } from '../../src/contract/settings.ts';
import { Dialog } from '../app/dialog.tsx';
import { saveSettings } from '../app/save-settings.ts';
import { useWindow } from '../app/window-state.ts';
import { KeysTable } from './keys-table.tsx';

// Each language under its own name, so that whoever can't read the current one finds the way back.
const languageNames: Record<InterfaceLanguage, string> = { en: 'English', de: 'Deutsch' };

export const SettingsDialog = () => {
  const { t } = useTranslation();
  const settings = useWindow((state) => state.settings);
  const [person, setPerson] = useState(settings.person);
  return (
    <Dialog title={t('settings.title')} size="large">
      {/* A scrolling region has to be reachable by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="dialog-body dialog-scroll" tabIndex={0} role="group" aria-label={t('settings.title')}>
        <div className="field-row">
          <label className="field">
            <span>{t('settings.language')}</span>
            <select value={settings.language} onChange={(event) => void saveSettings({ language: event.target.value as InterfaceLanguage })}>
              {interfaceLanguages.map((language) => (
                <option key={language} value={language} lang={language}>
                  {languageNames[language]}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{t('settings.theme')}</span>
            <select value={settings.theme} onChange={(event) => void saveSettings({ theme: event.target.value as Theme })}>
              {themes.map((theme) => (
                <option key={theme} value={theme}>
                  {t(`theme.${theme}`)}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{t('settings.person')}</span>
            <input
              type="text"
              value={person}
              maxLength={200}
              autoComplete="name"
              onChange={(event) => setPerson(event.target.value)}
              onBlur={() => {
                const name = person.trim();
                if (name !== '' && name !== settings.person) void saveSettings({ person: name });
                else setPerson(settings.person);
              }}
            />
          </label>
        </div>
        <p className="dialog-note">{t('settings.person-says')}</p>
        <h3>{t('settings.keys')}</h3>
        <KeysTable />
      </div>
    </Dialog>
  );
};
