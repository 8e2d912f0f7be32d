import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { encodings } from '../../src/contract/encodings.ts';
import type { OpenStory } from '../../src/contract/desk.ts';
import { fileNameOf } from '../../src/formats/html/file-name.ts';
import { topMatter } from '../../src/formats/top-matter.ts';
import type { LeadImage } from '../../src/story/story.ts';
import { isolated } from '../flags/flag-words.ts';
import { readAs } from './open-story.ts';
import { shownDate } from './shown-date.ts';
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

/** The picture at the story's top, in words: nothing fetches it. */
const Picture = ({ image: { url, caption, credit } }: { image: LeadImage }) => {
  const { t } = useTranslation();
  const picture = t('story.picture', { words: isolated(caption ?? fileNameOf(url)) });
  return <span className="story-picture">{credit === undefined ? picture : `${picture} ${t('story.credit', { words: isolated(credit) })}`}</span>;
};

/** What is known of the story beside its text: who wrote it, where it came from and how its file was read. */
export const StoryHead = ({ story: { meta, blocks } }: { story: OpenStory }) => {
  const { t, i18n } = useTranslation();
  const headline = useHeadline();
  const missing = topMatter(meta, blocks);
  const published = shownDate(meta.published, i18n.language);
  const changed = meta.changed === meta.published ? undefined : shownDate(meta.changed, i18n.language);
  return (
    <>
      <h1 className={missing.headline === undefined ? 'unseen' : 'page-headline'} dir="auto">
        {headline}
      </h1>
      {missing.byline === undefined ? null : (
        <p className="page-byline" dir="auto">
          {missing.byline}
        </p>
      )}
      <header className="story-head" dir={i18n.dir()} lang={i18n.language}>
        {meta.outlet ? <bdi>{meta.outlet}</bdi> : null}
        {meta.byline ? <bdi>{meta.byline}</bdi> : null}
        {published === undefined ? null : <time dateTime={meta.published}>{published}</time>}
        {changed === undefined ? null : <time dateTime={meta.changed}>{t('story.changed', { date: changed })}</time>}
        <bdi>{meta.source.name}</bdi>
        <span>{t(`format.${meta.source.format}`)}</span>
        {meta.source.encoding ? <Encoding encoding={meta.source.encoding} misfits={meta.source.misfits} /> : null}
        {meta.leadImage === undefined ? null : <Picture image={meta.leadImage} />}
      </header>
    </>
  );
};
