import { useTranslation } from 'react-i18next';
import { CommandButton } from '../commands/command-button.tsx';

/** In place of the text, when no story is open. */
export const EmptyDesk = ({ hasStories }: { hasStories: boolean }) => {
  const { t } = useTranslation();
  return (
    <div className="blank-page">
      <h1>{t(hasStories ? 'empty.choose' : 'empty.title')}</h1>
      {hasStories ? null : <p>{t('empty.how')}</p>}
      <p className="blank-actions">
        <CommandButton id="open-folder" />
      </p>
    </div>
  );
};
