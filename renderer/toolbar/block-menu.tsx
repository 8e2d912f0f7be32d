import { useTranslation } from 'react-i18next';
import type { BlockType } from '../../src/story/block.ts';
import { useWindow } from '../app/window-state.ts';

const choices = ['paragraph', 'heading-1', 'heading-2', 'heading-3', 'bullet', 'number', 'quote', 'caption', 'preformatted'] as const;
type Choice = (typeof choices)[number];

const shape = (choice: Choice): [BlockType, { level?: number; list?: 'bullet' | 'number' }?] => {
  if (choice === 'bullet' || choice === 'number') return ['list-item', { list: choice }];
  if (choice === 'heading-1' || choice === 'heading-2' || choice === 'heading-3') return ['heading', { level: Number(choice.at(-1)) }];
  return [choice];
};

export const BlockMenu = () => {
  const { t } = useTranslation();
  const editor = useWindow((state) => state.editor);
  const writing = useWindow((state) => state.mode === 'write');
  const shown = useWindow(({ summary }): Choice => {
    const caret = summary?.caret;
    if (!caret) return 'paragraph';
    if (caret.type === 'list-item') return caret.list ?? 'bullet';
    if (caret.type === 'heading') return `heading-${Math.min(caret.level ?? 1, 3) as 1 | 2 | 3}`;
    return caret.type;
  });
  return (
    <select
      className="block-menu"
      aria-label={t('toolbar.block')}
      value={shown}
      disabled={!writing}
      onChange={(event) => {
        editor?.setBlock(...shape(event.target.value as Choice));
        editor?.focus();
      }}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {t(`block.${choice}`)}
        </option>
      ))}
    </select>
  );
};
