import { useTranslation } from 'react-i18next';
import { useSentence } from '../i18n/sentence.ts';
import { Icon } from '../look/icon.tsx';
import { reloadStory } from './open-story.ts';
import { dismiss } from './saying.ts';
import { useWindow } from './window-state.ts';

const reloads: ReadonlySet<string> = new Set(['story-elsewhere', 'ledger-rejected']);

/** What went wrong, until it is dismissed: a message that goes away by itself is a message lost. */
export const Notices = () => {
  const { t } = useTranslation();
  const sentence = useSentence();
  const notices = useWindow((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className="notices">
      {notices.map(({ id, problem }) => (
        <div key={id} className="notice" role="alert">
          <Icon name="warning" />
          <p dir="auto">{sentence(problem)}</p>
          {reloads.has(problem.code) ? (
            <button
              type="button"
              className="button"
              onClick={() => {
                dismiss(id);
                void reloadStory();
              }}
            >
              {t('notice.reload')}
            </button>
          ) : null}
          <button type="button" className="button" data-bare="" aria-label={t('notice.dismiss')} onClick={() => dismiss(id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
};
