import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '../../src/contract/commands.ts';
import { Dialog } from '../app/dialog.tsx';
import { closeDialog, now, useWindow } from '../app/window-state.ts';
import { keyName } from './key-names.ts';
import { keysOf } from './keys.ts';
import { matchLabels } from './match-commands.ts';
import { available, runCommand } from './registry.ts';

/** Two commands that differ only in the place where their keys work are one line here. */
const twins: ReadonlySet<CommandId> = new Set(['done-and-next-review', 'next-flag-text', 'previous-flag-text', 'palette']);

const Chooser = ({ title, ids }: { title: string; ids: readonly CommandId[] }) => {
  const { t } = useTranslation();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const keys = useWindow((state) => state.settings.keys);
  const options = useRef<HTMLDivElement>(null);
  const mac = window.bluePencil.platform === 'mac';
  const found = matchLabels(
    ids.map((id) => ({ id, label: t(`command.${id}`) })),
    typed,
  );
  const optionId = (index: number) => `${list}-${index}`;

  const run = (id: CommandId | undefined): void => {
    if (id === undefined) return;
    // Closed first, so that the focus is back where the command is about.
    closeDialog();
    setTimeout(() => runCommand(id));
  };
  const move = (to: number): void => {
    const next = (to + found.length) % Math.max(found.length, 1);
    setAt(next);
    options.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'Enter') run(found[at]?.id);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={title} quietTitle>
      <input
        className="palette-field"
        type="text"
        role="combobox"
        aria-label={title}
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found[at] ? optionId(at) : undefined}
        placeholder={t('palette.placeholder')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={options} id={list} className="palette-list" role="listbox" aria-label={t('palette.found')}>
        {found.map(({ id, label }, index) => (
          // The keys are the field's; an option is never focused.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div key={id} id={optionId(index)} role="option" tabIndex={-1} aria-selected={index === at} className="palette-option" onClick={() => run(id)}>
            <span>{label}</span>
            <span className="keys">
              {keysOf(id, keys)
                .slice(0, 1)
                .map((key) => (
                  <kbd key={key}>{keyName(key, mac)}</kbd>
                ))}
            </span>
          </div>
        ))}
      </div>
      {found.length === 0 ? <p className="dialog-note">{t('palette.none')}</p> : null}
    </Dialog>
  );
};

export const Palette = () => {
  const { t } = useTranslation();
  return <Chooser title={t('palette.title')} ids={available(now()).filter((id) => !twins.has(id))} />;
};

const flagActions: readonly CommandId[] = ['trim', 'keep', 'undecide', 'next-flag', 'previous-flag', 'trim-all'];

/** What can be done with the flag at the caret. */
export const FlagActions = () => {
  const { t } = useTranslation();
  const flag = useWindow((state) => state.open?.flags.find(({ id }) => id === state.currentFlag));
  return <Chooser title={flag ? t('palette.flag', { kind: t(`kind.${flag.kind}`) }) : t('palette.title')} ids={flagActions} />;
};
