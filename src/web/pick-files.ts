/** Asks for files, or for all files of a folder, through the browser's dialog. None if the dialog was left. */
export const pickFiles = (page: Document, what: 'files' | 'folder'): Promise<File[]> =>
  new Promise((resolve) => {
    const input = page.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.webkitdirectory = what === 'folder';
    // Some browsers forget an input that is in no document before the person has chosen.
    input.hidden = true;
    page.body.append(input);
    const done = (): void => {
      input.remove();
      resolve([...(input.files ?? [])]);
    };
    input.addEventListener('change', done, { once: true });
    input.addEventListener('cancel', done, { once: true });
    input.click();
  });
