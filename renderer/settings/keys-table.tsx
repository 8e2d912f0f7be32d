import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { commandIds, commands, type CommandId } from '../../src/contract/commands.ts';
import { saveSettings } from '../app/save-settings.ts';
import { useWindow } from '../app/window-state.ts';
import { conflictsOf, typesCharacter } from '../commands/key-conflicts.ts';
import { keyName, pressedKey } from '../commands/key-names.ts';
import { keysOf } from '../commands/keys.ts';

/** What stands against a key for a command, said to the person who pressed it. */
interface Refusal {
  id: CommandId;
  key: string;
  reason: 'types' | 'taken';
  by?: CommandId;
}

/** Every command with its keys. "Change" waits for a key; a key that would do two things is refused with the reason. */
export const KeysTable = () => {
  const { t } = useTranslation();
  const own = useWindow((state) => state.settings.keys);
  const [waiting, setWaiting] = useState<CommandId>();
  const [refusal, setRefusal] = useState<Refusal>();
  const mac = window.bluePencil.platform === 'mac';

  const set = (id: CommandId, keys: string[] | undefined): void => {
    const { [id]: _, ...others } = own;
    void saveSettings({ keys: keys === undefined ? others : { ...others, [id]: keys } });
  };
  const take = (id: CommandId) => (event: KeyboardEvent) => {
    if (waiting !== id || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setWaiting(undefined);
    const key = pressedKey(event.nativeEvent, mac);
    if (key === undefined) return;
    setWaiting(undefined);
    const [by] = conflictsOf(id, key, own);
    if (commands[id].where !== 'reviewing' && typesCharacter(key)) setRefusal({ id, key, reason: 'types' });
    else if (by) setRefusal({ id, key, reason: 'taken', by });
    else {
      setRefusal(undefined);
      set(id, [key]);
    }
  };

  return (
    <table className="keys-table">
      <thead>
        <tr>
          <th scope="col">{t('keys.command')}</th>
          <th scope="col">{t('keys.where')}</th>
          <th scope="col">{t('keys.keys')}</th>
          <th scope="col">{t('keys.change')}</th>
        </tr>
      </thead>
      <tbody>
        {commandIds.map((id) => (
          <tr key={id}>
            <th scope="row">{t(`command.${id}`)}</th>
            <td>{t(`where.${commands[id].where}`)}</td>
            <td className="keys">
              {keysOf(id, own).map((key) => (
                <kbd key={key}>{keyName(key, mac)}</kbd>
              ))}
              {refusal?.id === id ? (
                <p className="field-problem" role="alert">
                  {refusal.by
                    ? t('keys.taken', { key: keyName(refusal.key, mac), command: t(`command.${refusal.by}`) })
                    : t('keys.types', { key: keyName(refusal.key, mac) })}
                </p>
              ) : null}
            </td>
            <td className="keys-actions">
              <button
                type="button"
                className="button"
                aria-label={t('keys.change-of', { command: t(`command.${id}`) })}
                aria-pressed={waiting === id}
                onClick={() => setWaiting(id)}
                onBlur={() => setWaiting(undefined)}
                onKeyDown={take(id)}
              >
                {t(waiting === id ? 'keys.press' : 'keys.change')}
              </button>
              {own[id] === undefined ? null : (
                <button type="button" className="button" aria-label={t('keys.reset-of', { command: t(`command.${id}`) })} onClick={() => set(id, undefined)}>
                  {t('keys.reset')}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
