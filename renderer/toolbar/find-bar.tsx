import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { change, now, useWindow, type WindowState } from '../app/window-state.ts';
import { Icon } from '../look/icon.tsx';

const close = (): void => {
  now().editor?.search('');
  change({ find: undefined });
  now().editor?.focus();
};

const Bar = ({ find }: { find: NonNullable<WindowState['find']> }) => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [replacement, setReplacement] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const editor = useWindow((state) => state.editor);
  const count = useWindow((state) => state.summary?.matches?.count ?? 0);
  const at = useWindow((state) => state.summary?.matches?.current ?? 0);

  useEffect(() => {
    if (find) field.current?.select();
  }, [find]);
  useEffect(() => now().editor?.search(text), [text]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) editor?.searchNext(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  return (
    // The keys are for the fields inside: Escape leaves the search from each of them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className="find-bar" role="search" aria-label={t('find.title')} onKeyDown={onKeyDown}>
      <div className="find-line">
        <input ref={field} type="search" aria-label={t('find.find')} placeholder={t('find.find')} value={text} onChange={(event) => setText(event.target.value)} />
        <span className="find-count" aria-live="polite">
          {text === '' ? '' : count === 0 ? t('find.none') : t('find.count', { at, count })}
        </span>
        <button type="button" className="button" data-bare="" aria-label={t('find.previous')} onClick={() => editor?.searchNext(-1)}>
          <Icon name="up" />
        </button>
        <button type="button" className="button" data-bare="" aria-label={t('find.next')} onClick={() => editor?.searchNext(1)}>
          <Icon name="down" />
        </button>
        <button type="button" className="button" data-bare="" aria-label={t('find.close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {find.replacing ? (
        <div className="find-line">
          <input type="text" aria-label={t('find.with')} placeholder={t('find.with')} value={replacement} onChange={(event) => setReplacement(event.target.value)} />
          <button type="button" className="button" onClick={() => editor?.replaceCurrent(replacement)}>
            {t('find.replace')}
          </button>
          <button type="button" className="button" onClick={() => editor?.replaceAll(replacement)}>
            {t('find.replace-all')}
          </button>
        </div>
      ) : null}
    </div>
  );
};

export const FindBar = () => {
  const find = useWindow((state) => state.find);
  return find === undefined ? null : <Bar find={find} />;
};
