import { useTranslation } from 'react-i18next';
import type { StoryRow } from '../../src/contract/desk.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useSentence } from '../i18n/sentence.ts';
import { closeStory } from './open-story.ts';

/** In place of the text, for a file that could not be read: the reason and the ways on. */
export const ProblemPage = ({ row }: { row: StoryRow }) => {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (!row.problem) return null;
  return (
    <div className="blank-page">
      <h1 dir="auto">{row.fileName}</h1>
      <p dir="auto">{sentence(row.problem)}</p>
      <p className="blank-actions">
        <CommandButton id="open-folder" />
        <button type="button" className="button" onClick={() => void closeStory(row.id)}>
          {t('problem-page.close')}
        </button>
      </p>
    </div>
  );
};
