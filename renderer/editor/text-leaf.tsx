import type { JSX } from 'react';
import type { RenderLeafProps } from 'slate-react';
import { usePassageAttributes } from './passage-attributes.ts';
import type { SearchMatch } from './search.ts';

export const TextLeaf = ({ attributes, children, leaf, text }: RenderLeafProps): JSX.Element => {
  const passage = usePassageAttributes(text);
  const { match, currentMatch } = leaf as Partial<SearchMatch>;
  let content: JSX.Element = children;
  if (leaf.bold) content = <strong>{content}</strong>;
  if (leaf.italic) content = <em>{content}</em>;
  // Not an anchor: in an editor a click puts the caret, it doesn't go anywhere.
  if (leaf.link !== undefined) content = <span className="link" title={leaf.link}>{content}</span>;
  if (match) content = <mark data-current={currentMatch ? '' : undefined}>{content}</mark>;
  return (
    <span {...attributes} {...passage}>
      {content}
    </span>
  );
};
