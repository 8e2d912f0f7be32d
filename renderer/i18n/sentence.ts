import { useTranslation } from 'react-i18next';
import type { Problem } from '../../src/story/problem.ts';

/** Says a problem in the interface's language: what happened, to which file, what to do. */
export const useSentence = (): ((problem: Problem) => string) => {
  const { t } = useTranslation();
  return ({ code, file, detail }) =>
    t(`problem.${code}`, { file: file ?? t('problem.the-file'), detail: detail ?? t('problem.no-reason') });
};
