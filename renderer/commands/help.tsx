import { useTranslation } from 'react-i18next';
import { commandIds, commands } from '../../src/contract/commands.ts';
import { Dialog } from '../app/dialog.tsx';
import { useWindow } from '../app/window-state.ts';
import { keyName } from './key-names.ts';
import { keysOf, type Where } from './keys.ts';

const places: readonly Where[] = ['reviewing', 'anywhere', 'text'];

/** All keys as they are set just now, by where they work. */
export const Help = () => {
  const { t } = useTranslation();
  const own = useWindow((state) => state.settings.keys);
  const version = useWindow((state) => state.version);
  const mac = window.bluePencil.platform === 'mac';
  return (
    <Dialog title={t('help.title')} size="large">
      {/* A scrolling region has to be reachable by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="help dialog-scroll" tabIndex={0} role="group" aria-label={t('help.title')}>
        <p>{t('help.modes')}</p>
        {places.map((where) => (
          <section key={where}>
            <h3>{t(`where.${where}`)}</h3>
            <dl>
              {commandIds
                .filter((id) => commands[id].where === where && keysOf(id, own).length > 0)
                .map((id) => (
                  <div key={id}>
                    <dt>{t(`command.${id}`)}</dt>
                    <dd className="keys">
                      {keysOf(id, own).map((key) => (
                        <kbd key={key}>{keyName(key, mac)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <p className="dialog-note">{t('help.version', { version })}</p>
      </div>
    </Dialog>
  );
};
