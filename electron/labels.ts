import { createInstance } from 'i18next';
import type { InterfaceLanguage } from '../src/contract/settings.ts';
import de from '../renderer/i18n/de.json' with { type: 'json' };
import en from '../renderer/i18n/en.json' with { type: 'json' };

export type LabelKey = keyof typeof en & string;

/** A label of the window's own catalogues: the menus speak as the window does. */
export type Label = (key: LabelKey, values?: Readonly<Record<string, string>>) => string;

export const labelsIn = (language: InterfaceLanguage): Label => {
  const catalogue = createInstance();
  void catalogue.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, de: { translation: de } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const say = catalogue.t as (key: string, values: object) => unknown;
  return (key, values = {}) => String(say(key, values));
};
