import { attempt, say } from '../app/saying.ts';
import { now } from '../app/window-state.ts';

/** Puts the clean copy on the clipboard, rich and plain. The browser wants the write to begin in the person's own key press. */
export const copyClean = async (): Promise<void> => {
  const { open, editor } = now();
  if (!open) return;
  const copied = await attempt(async () => {
    const copy = (async () => {
      await editor?.flush();
      return await window.bluePencil.desk.clipboardCopy({ id: open.id });
    })();
    const as = async (type: 'html' | 'text') => new Blob([(await copy)[type]], { type: type === 'html' ? 'text/html' : 'text/plain' });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': as('html'), 'text/plain': as('text') })]);
    return true;
  });
  if (copied) say('said.copied');
};

/** Prints the clean copy: look/print.css leaves only that on the page. */
export const printClean = async (): Promise<void> => {
  const { open } = now();
  if (open) await attempt(() => window.bluePencil.printPdf(`${open.meta.slug}.pdf`));
};
