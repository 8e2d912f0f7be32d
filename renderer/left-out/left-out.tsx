import { useTranslation } from 'react-i18next';
import type { LeftOutPart } from '../../src/story/left-out.ts';
import { textOfBlock } from '../../src/story/text.ts';
import { useWindow } from '../app/window-state.ts';
import { firstWords } from '../flags/flag-words.ts';

const none: readonly LeftOutPart[] = [];

const Part = ({ part }: { part: LeftOutPart }) => {
  const { t } = useTranslation();
  const editor = useWindow((state) => state.editor);
  // What the editor last said of itself: undoing must offer a part again.
  useWindow((state) => state.summary);
  const words = firstWords(part.blocks.map(textOfBlock).join(' '));
  const taken = editor?.holds(part) ?? false;
  return (
    <li className="left-out-part">
      <span className="left-out-reason">{t(`left-out.reason.${part.reason}`)}</span>
      <bdi className="left-out-words">{words}</bdi>
      <button type="button" className="button" disabled={taken} aria-label={t('left-out.take-in-part', { words })} onClick={() => editor?.takeIn(part)}>
        {t(taken ? 'left-out.taken' : 'left-out.take-in')}
      </button>
    </li>
  );
};

/** What of a saved page is not in the story, and why: each part can be taken back in. */
export const LeftOut = () => {
  const { t, i18n } = useTranslation();
  const page = useWindow((state) => state.open?.meta.page);
  if (page === undefined) return null;
  const parts = page.leftOut ?? none;
  return (
    <div className="left-out" dir={i18n.dir()} lang={i18n.language}>
      {page.found === 'no-article' ? <p role="note">{t('left-out.no-article')}</p> : null}
      {parts.length > 0 ? (
        <details>
          <summary>{t('left-out.title', { count: parts.length })}</summary>
          <ul aria-label={t('left-out.title', { count: parts.length })}>
            {parts.map((part, i) => (
              // The list never changes while a story is open.
              // oxlint-disable-next-line react/no-array-index-key
              <Part key={i} part={part} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
};
