import type { CommandId } from './commands.ts';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const interfaceLanguages = ['en', 'de'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export interface Settings {
  language: InterfaceLanguage;
  theme: Theme;
  /** Who decides: the name that goes into the ledger. */
  person: string;
  hideTrimmed: boolean;
  /** Keys that differ from the default, by command. An empty list switches a command's keys off. */
  keys: Partial<Record<CommandId, string[]>>;
}

export const defaultSettings: Settings = { language: 'en', theme: 'system', person: 'editor', hideTrimmed: false, keys: {} };
