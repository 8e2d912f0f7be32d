import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeftOutPart } from '../../src/story/left-out.ts';
import { useWindow } from '../app/window-state.ts';
import { firstWords } from '../flags/flag-words.ts';
import { shownText } from './shown-text.ts';

/** What is longer than a line: it can be read whole before it is taken in. */
const Unfolding = ({ words, texts }: { words: string; texts: readonly string[] }) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="left-out-words" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <bdi>{words}</bdi>
      </summary>
      {open
        ? texts.map((text, i) => (
            // oxlint-disable-next-line react/no-array-index-key
            <p key={i} dir="auto">
              {text}
            </p>
          ))
        : null}
    </details>
  );
};

const Part = ({ part, taken, onTake }: { part: LeftOutPart; taken: boolean; onTake(): void }) => {
  const { t } = useTranslation();
  const texts = part.blocks.map(shownText);
  const whole = texts.join(' ');
  const words = firstWords(whole);
  return (
    <li className="left-out-part">
      <span className="left-out-reason">{t(`left-out.reason.${part.reason}`)}</span>
      {words.length < whole.length ? <Unfolding words={words} texts={texts} /> : <bdi className="left-out-words">{words}</bdi>}
      {/* Not `disabled`: the focus would be lost from a button at the press of it. */}
      <button type="button" className="button" aria-disabled={taken} aria-label={t('left-out.take-in-part', { words })} onClick={taken ? undefined : onTake}>
        {t(taken ? 'left-out.taken' : 'left-out.take-in')}
      </button>
    </li>
  );
};

const Parts = ({ parts, title }: { parts: readonly LeftOutPart[]; title: string }) => {
  const editor = useWindow((state) => state.editor);
  // What the editor last said of itself: undoing must offer a part again.
  useWindow((state) => state.summary);
  const held = editor?.heldParts(parts) ?? [];
  return (
    <ul aria-label={title}>
      {parts.map((part, i) => (
        // The list never changes while a story is open.
        // oxlint-disable-next-line react/no-array-index-key
        <Part key={i} part={part} taken={held[i] ?? false} onTake={() => editor?.takeIn(part, parts.slice(0, i))} />
      ))}
    </ul>
  );
};

/** What of a saved page or a document is not in the story, and why: each part can be taken back in. */
export const LeftOut = () => {
  const { t, i18n } = useTranslation();
  const { page, source } = useWindow((state) => state.open?.meta) ?? {};
  const [open, setOpen] = useState(false);
  if (page === undefined) return null;
  const title = t(source?.format === 'docx' ? 'left-out.title-document' : 'left-out.title', { count: page.leftOut.length });
  return (
    <div className="left-out" dir={i18n.dir()} lang={i18n.language}>
      {page.found === 'no-article' ? <p role="note">{t('left-out.no-article')}</p> : null}
      {page.leftOut.length > 0 ? (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{title}</summary>
          {open ? <Parts parts={page.leftOut} title={title} /> : null}
        </details>
      ) : null}
    </div>
  );
};
