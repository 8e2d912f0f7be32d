import PostalMime, { type Header } from 'postal-mime';

/** One part of a file of many. */
export interface Part {
  type: string;
  charset: string | undefined;
  id: string | undefined;
  bytes: Uint8Array;
}

/** A part as postal-mime keeps it; what it answers with has all pages as one text, decoded without a look at what they declare. */
interface Node {
  contentType: { parsed: { value: string; params: Readonly<Record<string, string>> } };
  contentId?: string;
  content: ArrayBuffer | null;
  childNodes: readonly Node[];
}

/** The parts of a file that are not empty, in its order, the file's own headers, and the id of the part that the others belong to. */
export const partsOf = async (bytes: Uint8Array): Promise<{ parts: Part[]; headers: Header[]; start: string | undefined }> => {
  const parser = new PostalMime({ forceRfc822Attachments: true });
  const { headers } = await parser.parse(bytes);
  const { root } = parser as unknown as { root: Node };
  return { parts: partsIn(root), headers, start: root.contentType.parsed.params['start'] };
};

const partsIn = ({ contentType, contentId, content, childNodes }: Node): Part[] => {
  const { value, params } = contentType.parsed;
  const own = content === null || content.byteLength === 0 ? [] : [{ type: value, charset: params['charset'], id: contentId, bytes: new Uint8Array(content) }];
  return [...own, ...childNodes.flatMap(partsIn)];
};
