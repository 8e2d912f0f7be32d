import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Label } from './labels.ts';

export interface ContextMenuActions {
  label: Label;
  replaceMisspelling(word: string): void;
  learn(word: string): void;
  openLink(address: string): void;
  copyText(text: string): void;
}

export type ContextOf = Pick<
  ContextMenuParams,
  'isEditable' | 'misspelledWord' | 'dictionarySuggestions' | 'linkURL' | 'selectionText' | 'editFlags'
>;

type Item = MenuItemConstructorOptions;

const spelling = (context: ContextOf, actions: ContextMenuActions): Item[] => {
  if (!context.isEditable || context.misspelledWord === '') return [];
  const { misspelledWord, dictionarySuggestions } = context;
  return [
    ...(dictionarySuggestions.length === 0 ? [{ label: actions.label('menu.no-suggestions'), enabled: false }] : []),
    ...dictionarySuggestions.map((word) => ({ label: word, click: () => actions.replaceMisspelling(word) })),
    { type: 'separator' },
    { label: actions.label('menu.learn-word', { word: misspelledWord }), click: () => actions.learn(misspelledWord) },
    { type: 'separator' },
  ];
};

const link = (context: ContextOf, actions: ContextMenuActions): Item[] =>
  /^https?:/.test(context.linkURL)
    ? [
        { label: actions.label('menu.open-link'), click: () => actions.openLink(context.linkURL) },
        { label: actions.label('menu.copy-link'), click: () => actions.copyText(context.linkURL) },
        { type: 'separator' },
      ]
    : [];

const editing = (context: ContextOf, actions: ContextMenuActions): Item[] => {
  const { label } = actions;
  const { canCut, canCopy, canPaste, canSelectAll } = context.editFlags;
  const copy: Item = { role: 'copy', label: label('menu.copy'), enabled: canCopy };
  if (!context.isEditable) return context.selectionText === '' ? [] : [copy];
  return [
    { role: 'cut', label: label('menu.cut'), enabled: canCut },
    copy,
    { role: 'paste', label: label('menu.paste'), enabled: canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: label('menu.select-all'), enabled: canSelectAll },
  ];
};

/** What a right click offers: spelling, the link, and cut and paste; nothing at all where nothing applies. */
export const contextMenuTemplate = (context: ContextOf, actions: ContextMenuActions): Item[] => {
  const items = [...spelling(context, actions), ...link(context, actions), ...editing(context, actions)];
  return items.at(-1)?.type === 'separator' ? items.slice(0, -1) : items;
};
