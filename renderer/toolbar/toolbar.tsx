import { useTranslation } from 'react-i18next';
import { toggleRegion, useWindow } from '../app/window-state.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { Icon } from '../look/icon.tsx';
import { BlockMenu } from './block-menu.tsx';

const RegionButton = ({ region }: { region: 'stories' | 'flags' }) => {
  const { t } = useTranslation();
  const shown = useWindow((state) => state.regions[region]);
  const label = t(`${shown ? 'hide' : 'show'}.${region}`);
  return (
    <button type="button" className="button" data-bare="" aria-label={label} title={label} aria-expanded={shown} onClick={() => toggleRegion(region)}>
      <Icon name={region} />
    </button>
  );
};

const Formatting = () => {
  const { t } = useTranslation();
  const caret = useWindow((state) => state.summary?.caret);
  const isOpen = useWindow((state) => state.open !== undefined);
  if (!isOpen) return null;
  return (
    <div className="tools" role="group" aria-label={t('toolbar.formatting')}>
      <BlockMenu />
      <CommandButton id="bold" icon="bold" bare pressed={caret?.bold ?? false} />
      <CommandButton id="italic" icon="italic" bare pressed={caret?.italic ?? false} />
      <CommandButton id="link" icon="link" bare pressed={caret?.link !== undefined} />
      <CommandButton id="bullet-list" icon="bullets" bare pressed={caret?.list === 'bullet'} />
      <CommandButton id="number-list" icon="numbers" bare pressed={caret?.list === 'number'} />
      <CommandButton id="quote" icon="quote" bare pressed={caret?.type === 'quote'} />
    </div>
  );
};

export const Toolbar = () => {
  const { t } = useTranslation();
  const hidden = useWindow((state) => state.settings.hideTrimmed);
  return (
    <header className="toolbar">
      <RegionButton region="stories" />
      <div className="tools" role="group" aria-label={t('toolbar.history')}>
        <CommandButton id="undo" icon="undo" bare />
        <CommandButton id="redo" icon="redo" bare />
      </div>
      <Formatting />
      <div className="tools tools-end" role="group" aria-label={t('toolbar.more')}>
        <CommandButton id="find" icon="search" bare />
        <CommandButton id="hide-trimmed" icon="eye" bare pressed={hidden} />
        <CommandButton id="copy-clean" icon="copy" bare />
        <CommandButton id="print-pdf" icon="print" bare />
        <CommandButton id="help" icon="help" bare />
        <CommandButton id="settings" icon="settings" bare />
        <CommandButton id="export" strong />
      </div>
      <RegionButton region="flags" />
    </header>
  );
};
