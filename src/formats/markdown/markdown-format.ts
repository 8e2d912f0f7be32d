import type { Yaml } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown, frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { DeskError } from '../../story/problem.ts';
import { textOfBlock } from '../../story/text.ts';
import type { CleanCopy, Format } from '../format.ts';
import { readText, writeText } from '../read-text.ts';
import { slugOf } from '../slug.ts';
import { mostUsedBreak } from '../text/lines.ts';
import { topMatter } from '../top-matter.ts';
import { blocksFromMdast } from './blocks-from-mdast.ts';
import { metaFromYaml, yamlFromMeta } from './front-matter.ts';
import { mdastFromBlocks } from './mdast-from-blocks.ts';

const parse = (text: string) =>
  fromMarkdown(text, {
    extensions: [frontmatter(), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown()],
  });

/** A story as Markdown, with front matter for what its text doesn't say. */
export const markdownText = ({ meta, blocks }: CleanCopy): string => {
  const yaml = yamlFromMeta(meta, topMatter(meta, blocks).headline === undefined);
  const root = mdastFromBlocks(blocks, meta.source.format === 'markdown');
  if (yaml !== undefined) root.children.unshift({ type: 'yaml', value: yaml });
  return toMarkdown(root, { bullet: '-', rule: '-', fences: true, extensions: [frontmatterToMarkdown(), gfmToMarkdown()] });
};

export const markdownFormat: Format = {
  id: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  reader: {
    async read(file) {
      const { text, ...decoded } = readText(file);
      const root = parse(text);
      const yaml = root.children.find((node): node is Yaml => node.type === 'yaml');
      const blocks = blocksFromMdast(root);
      if (blocks.length === 0) throw new DeskError({ code: 'article-missing', file: file.name });
      const meta = metaFromYaml(yaml?.value ?? '');
      const heading = blocks.find((block) => block.type === 'heading' && block.level === 1);
      return [
        {
          meta: { slug: slugOf(file.name), ...meta, headline: meta.headline || (heading ? textOfBlock(heading) : '') },
          source: { ...decoded, lineBreak: mostUsedBreak(text) },
          blocks,
        },
      ];
    },
  },
  writer: {
    extension: 'md',
    mediaType: 'text/markdown',
    async write(copy) {
      const { source } = copy.meta;
      if (source.format !== 'markdown') return new TextEncoder().encode(markdownText(copy));
      return writeText(markdownText(copy).replaceAll('\n', source.lineBreak ?? '\n'), copy.meta);
    },
  },
};
