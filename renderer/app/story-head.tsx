import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { encodings } from '../../src/contract/encodings.ts';
import type { OpenStory } from '../../src/contract/desk.ts';
import { topMatter } from '../../src/formats/top-matter.ts';
import { readAs } from './open-story.ts';
import { useHeadline } from './window-state.ts';

const Encoding = ({ encoding, misfits = 0 }: { encoding: string; misfits: number | undefined }) => {
  const { t } = useTranslation();
  const id = useId();
  const known = encodings.includes(encoding) ? encodings : [encoding, ...encodings];
  return (
    <span className="story-encoding">
      <label htmlFor={id}>{t('encoding.label')}</label>
      <select id={id} value={encoding} onChange={(event) => void readAs(event.target.value)}>
        {known.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {misfits === 0 ? null : <span role="note">{t('encoding.misfits', { count: misfits })}</span>}
    </span>
  );
};

/** What is known of the story beside its text: who wrote it, where it came from and how its file was read. */
export const StoryHead = ({ story: { meta, blocks } }: { story: OpenStory }) => {
  const { t, i18n } = useTranslation();
  const headline = useHeadline();
  const published = meta.published === undefined ? undefined : new Date(meta.published);
  return (
    <>
      <h1 className={topMatter(meta, blocks).headline === undefined ? 'unseen' : 'page-headline'} dir="auto">
        {headline}
      </h1>
      <header className="story-head" dir={i18n.dir()} lang={i18n.language}>
        {meta.outlet ? <bdi>{meta.outlet}</bdi> : null}
        {meta.byline ? <bdi>{meta.byline}</bdi> : null}
        {published && !Number.isNaN(published.getTime()) ? (
          <time dateTime={meta.published}>{published.toLocaleDateString(i18n.language, { dateStyle: 'long' })}</time>
        ) : null}
        <bdi>{meta.source.name}</bdi>
        <span>{t(`format.${meta.source.format}`)}</span>
        {meta.source.encoding ? <Encoding encoding={meta.source.encoding} misfits={meta.source.misfits} /> : null}
      </header>
    </>
  );
};
