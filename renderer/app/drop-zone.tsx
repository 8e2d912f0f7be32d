import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openDropped } from './bring-in.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The whole window takes files: whoever drags one need not aim. */
export const DropZone = () => {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Entering a child leaves its parent: only a count tells when the files are outside the window again.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth -= 1;
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Unprevented, the browser would leave the page for the file; and the text must not take it for pasted text.
      event.preventDefault();
      event.stopPropagation();
      depth = 0;
      setOver(false);
      void openDropped([...(event.dataTransfer?.files ?? [])]);
    };
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('dragenter', enter, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('dragover', hover, { signal, capture: true });
    window.addEventListener('drop', drop, { signal, capture: true });
    return () => stop.abort();
  }, []);

  return over ? <div className="drop-zone">{t('drop.here')}</div> : null;
};
