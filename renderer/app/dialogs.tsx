import { Help } from '../commands/help.tsx';
import { FlagActions, Palette } from '../commands/palette.tsx';
import { ExportDialog } from '../export/export-dialog.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { LinkDialog } from '../toolbar/link-dialog.tsx';
import { useWindow, type DialogName } from './window-state.ts';

const dialogs: Record<DialogName, () => React.ReactNode> = {
  'export': ExportDialog,
  'settings': SettingsDialog,
  'palette': Palette,
  'flag-actions': FlagActions,
  'help': Help,
  'link': LinkDialog,
};

export const Dialogs = () => {
  const name = useWindow((state) => state.dialog);
  if (name === undefined) return null;
  const Shown = dialogs[name];
  return <Shown />;
};
