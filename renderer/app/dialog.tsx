import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../look/icon.tsx';
import { closeDialog } from './window-state.ts';

interface DialogProps {
  title: string;
  size?: 'small' | 'large';
  /** Whether the title is only for screen readers. */
  quietTitle?: boolean;
  children: ReactNode;
}

/** A native modal dialog: the browser keeps the focus inside and gives it back, and Escape closes it. */
export const Dialog = ({ title, size = 'small', quietTitle, children }: DialogProps) => {
  const { t } = useTranslation();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const shown = dialog.current;
    if (!shown?.open) shown?.showModal();
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="dialog"
      data-size={size}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        closeDialog();
      }}
    >
      <h2 id={heading} className={quietTitle ? 'unseen' : 'dialog-title'}>
        {title}
      </h2>
      {children}
      {/* Last, so that the dialog opens with the focus on what it is about. */}
      {quietTitle ? null : (
        <button type="button" className="button dialog-close" data-bare="" aria-label={t('dialog.close')} onClick={closeDialog}>
          <Icon name="close" />
        </button>
      )}
    </dialog>
  );
};
