import { useTranslation } from 'react-i18next';
import type { CommandId } from '../../src/contract/commands.ts';
import { useWindow } from '../app/window-state.ts';
import { Icon, type IconName } from '../look/icon.tsx';
import { keysOf } from './keys.ts';
import { keyName } from './key-names.ts';
import { canRun, runCommand } from './registry.ts';

interface CommandButtonProps {
  id: CommandId;
  icon?: IconName;
  /** Shows the icon alone; the label is still the button's name. */
  bare?: boolean;
  pressed?: boolean;
  strong?: boolean;
}

/** A button that does what the command does. Its tip names the key, so that the mouse teaches the keyboard. */
export const CommandButton = ({ id, icon, bare, pressed, strong }: CommandButtonProps) => {
  const { t } = useTranslation();
  const can = useWindow((state) => canRun(id, state));
  const key = useWindow((state) => keysOf(id, state.settings.keys)[0]);
  const label = t(`command.${id}`);
  const tip = key === undefined ? label : `${label} (${keyName(key, window.bluePencil.platform === 'mac')})`;
  return (
    <button
      type="button"
      className="button"
      data-strong={strong ? '' : undefined}
      data-bare={bare ? '' : undefined}
      aria-label={bare ? label : undefined}
      aria-pressed={pressed}
      // A button that can't be used keeps the focus it may have: the person's place isn't lost when the last flag is decided.
      aria-disabled={!can}
      title={tip}
      // The focus stays where the work is: in the list of flags or in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runCommand(id)}
    >
      {icon ? <Icon name={icon} /> : null}
      {bare ? null : label}
    </button>
  );
};
