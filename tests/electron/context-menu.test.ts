import { describe, expect, it } from 'vitest';
import { contextMenuTemplate, type ContextOf } from '../../electron/context-menu-template.ts';

const editFlags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true } as ContextOf['editFlags'];
const context = (changed: Partial<ContextOf>): ContextOf => ({
  isEditable: true,
  misspelledWord: '',
  dictionarySuggestions: [],
  linkURL: '',
  selectionText: '',
  editFlags,
  ...changed,
});

const offered = (changed: Partial<ContextOf>) => {
  const done: string[] = [];
  const items = contextMenuTemplate(context(changed), {
    label: (key, values) => `${key}${values ? ` ${values['word']}` : ''}`,
    replaceMisspelling: (word) => done.push(`replace ${word}`),
    learn: (word) => done.push(`learn ${word}`),
    openLink: (address) => done.push(`open ${address}`),
    copyText: (text) => done.push(`copy ${text}`),
  });
  const choose = (label: string) => {
    const click = items.find((item) => item.label === label)?.click as (() => void) | undefined;
    click?.();
  };
  return { done, choose, labels: items.map((item) => item.label ?? '—') };
};

describe('a right click', () => {
  it('on a misspelt word offers better ones and to learn it', () => {
    const { done, choose, labels } = offered({ misspelledWord: 'recieve', dictionarySuggestions: ['receive', 'relieve'] });
    expect(labels.slice(0, 5)).toEqual(['receive', 'relieve', '—', 'menu.learn-word recieve', '—']);
    choose('receive');
    choose('menu.learn-word recieve');
    expect(done).toEqual(['replace receive', 'learn recieve']);
  });
  it('says so where there is no suggestion', () => {
    expect(offered({ misspelledWord: 'qqqq' }).labels[0]).toBe('menu.no-suggestions');
  });
  it('in the text offers cut and paste', () => {
    expect(offered({}).labels).toEqual(['menu.cut', 'menu.copy', 'menu.paste', '—', 'menu.select-all']);
  });
  it('outside the text offers to copy what is selected, else nothing', () => {
    expect(offered({ isEditable: false, selectionText: 'words' }).labels).toEqual(['menu.copy']);
    expect(offered({ isEditable: false }).labels).toEqual([]);
  });
  it('on a link offers to open and copy it, unless it is of another kind', () => {
    const { done, choose, labels } = offered({ isEditable: false, linkURL: 'https://example.org/' });
    expect(labels).toEqual(['menu.open-link', 'menu.copy-link']);
    choose('menu.open-link');
    choose('menu.copy-link');
    expect(done).toEqual(['open https://example.org/', 'copy https://example.org/']);
    expect(offered({ isEditable: false, linkURL: 'file:///etc/passwd' }).labels).toEqual([]);
  });
});
