import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../app/dialog.tsx';
import { closeDialog, useWindow } from '../app/window-state.ts';
import { linkAddress } from './link-address.ts';

export const LinkDialog = () => {
  const { t } = useTranslation();
  const editor = useWindow((state) => state.editor);
  const link = useWindow((state) => state.summary?.caret.link);
  const [url, setUrl] = useState(link ?? '');
  const address = linkAddress(url);

  const set = (to: string): void => {
    editor?.setLink(to);
    closeDialog();
    editor?.focus();
  };

  return (
    <Dialog title={t('link.title')}>
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          if (address !== undefined) set(address);
        }}
      >
        <label className="field">
          <span>{t('link.address')}</span>
          <input type="text" inputMode="url" dir="ltr" value={url} onChange={(event) => setUrl(event.target.value)} autoComplete="off" />
        </label>
        {url !== '' && address === undefined ? <p className="field-problem">{t('link.not-an-address')}</p> : null}
        <div className="dialog-actions">
          {link === undefined ? null : (
            <button type="button" className="button" onClick={() => set('')}>
              {t('link.remove')}
            </button>
          )}
          <button type="submit" className="button" data-strong="" aria-disabled={address === undefined}>
            {t('link.set')}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
