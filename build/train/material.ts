import { readCorpus } from './corpus.ts';
import { readArticles, readGolds, readPassages, type Gold, type LabelledArticle, type LabelledPassage } from './labelled.ts';

/** All that there is to learn from. */
export interface Material {
  corpus: LabelledPassage[];
  /** Real appeals, and real copy that carries their words. */
  appeals: LabelledPassage[];
  copy: LabelledPassage[];
  articles: LabelledArticle[];
  /** Texts of articles without anything that stood around them. */
  golds: Gold[];
}

/** @param bench the folder with the labelled articles; without it only the project's own corpus is there. */
export const readMaterial = async (bench: string | undefined): Promise<Material> => ({
  corpus: readCorpus(),
  appeals: bench === undefined ? [] : readPassages(bench, 'appeals'),
  copy: bench === undefined ? [] : readPassages(bench, 'hard-negatives'),
  articles: bench === undefined ? [] : await readArticles(bench),
  golds: bench === undefined ? [] : await readGolds(bench),
});
