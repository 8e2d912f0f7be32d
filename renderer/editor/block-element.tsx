import type { JSX } from 'react';
import type { RenderElementProps } from 'slate-react';
import type { Block } from '../../src/story/block.ts';
import { textOfBlock } from '../../src/story/text.ts';
import { directionOf } from '../../src/story/direction.ts';
import { usePassageAttributes } from './passage-attributes.ts';

const tagOf = (block: Block): keyof JSX.IntrinsicElements => {
  switch (block.type) {
    case 'heading':
      return `h${Math.min(6, Math.max(1, block.level ?? 2))}` as 'h1';
    case 'quote':
      return 'blockquote';
    case 'preformatted':
      return 'pre';
    default:
      return 'p';
  }
};

export const BlockElement = ({ attributes, children, element }: RenderElementProps): JSX.Element => {
  const passage = usePassageAttributes(element);
  const Tag = tagOf(element) as 'p';
  const depth = element.depth ?? 0;
  return (
    <Tag
      {...attributes}
      {...passage}
      dir={directionOf(textOfBlock(element))}
      data-block={element.type}
      data-list={element.list}
      data-depth={depth > 0 ? depth : undefined}
    >
      {children}
    </Tag>
  );
};
