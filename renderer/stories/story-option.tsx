import { useTranslation } from 'react-i18next';
import type { StoryRow, StoryState } from '../../src/contract/desk.ts';
import { Icon, type IconName } from '../look/icon.tsx';
import { useSentence } from '../i18n/sentence.ts';

const stateIcons: Record<StoryState, IconName> = { 'new': 'dot', 'in-review': 'half', 'done': 'check', 'exported': 'arrow-out' };

/** What stands in the list for one story; a screen reader hears the headline as the name and the rest as description. */
export const StoryOption = ({ row, headlineId, detailId }: { row: StoryRow; headlineId: string; detailId: string }) => {
  const { t, i18n } = useTranslation();
  const sentence = useSentence();
  return (
    <div className="story-option" data-problem={row.problem ? '' : undefined}>
      <div className="story-headline" id={headlineId} dir="auto" lang={row.language === 'und' ? undefined : row.language}>
        {row.headline}
      </div>
      <div className="story-detail" id={detailId}>
        {row.problem ? (
          <span className="story-problem">
            <Icon name="warning" /> {sentence(row.problem)}
          </span>
        ) : (
          <>
            <span className="story-line">
              <span className="story-state" data-state={row.state}>
                <Icon name={stateIcons[row.state]} /> {t(`state.${row.state}`)}
              </span>
              <span>{t('count.words', { count: row.words, words: row.words.toLocaleString(i18n.language) })}</span>
              {row.noArticle ? <span>{t('stories.no-article')}</span> : null}
              {row.outlet ? <bdi className="story-outlet">{row.outlet}</bdi> : null}
            </span>
            {row.flags > 0 ? <span>{t('stories.undecided', { undecided: row.undecided, flags: row.flags })}</span> : <span>{t('stories.no-flags')}</span>}
          </>
        )}
      </div>
    </div>
  );
};
