import { useCallback, useEffect, useImperativeHandle, useRef, useState, type JSX, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Descendant } from 'slate';
import { Editable, Slate, type RenderChunkProps, type RenderElementProps, type RenderLeafProps } from 'slate-react';
import type { Step } from '../../src/review/ledger.ts';
import { BeforeDrawing } from './before-drawing.ts';
import { BlockElement } from './block-element.tsx';
import { flagAt } from './decide.ts';
import { editorHandle } from './editor-handle.ts';
import type { EditorHandle, EditorSummary, StoryEditorProps } from './handle.ts';
import { openEditing } from './open-editing.ts';
import { PassagesContext } from './passage-attributes.ts';
import { takeSelection } from './take-selection.ts';
import { TextLeaf } from './text-leaf.tsx';
import { useSearch } from './use-search.ts';
import { useSummary } from './use-summary.ts';

const renderElement = (element: RenderElementProps): JSX.Element => <BlockElement {...element} />;
const renderLeaf = (leaf: RenderLeafProps): JSX.Element => <TextLeaf {...leaf} />;
const renderChunk = ({ attributes, children, lowest }: RenderChunkProps): JSX.Element => (
  <div {...attributes} className={lowest ? 'chunk' : undefined}>
    {children}
  </div>
);

const isUndoKey = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key);

const lastOf = ({ act, way }: Step): EditorSummary['last'] => ({
  act: way === 'undo' || way === 'redo' ? way : act.kind === 'undecide' && act.flags.length === 0 ? 'restore' : act.kind,
  count: act.kind === 'edit' ? 0 : Math.max(1, act.flags.length),
});

/** The open story's text. It is mounted anew, by `key`, for another story. */
export const StoryEditor = ({ ref, ...props }: StoryEditorProps & { ref?: Ref<EditorHandle> }): JSX.Element => {
  const { story, person, hideTrimmed, mode, currentFlag, onMode, onSummary, onCurrentFlag, onOutdated } = props;
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [saving, setSaving] = useState<EditorSummary['saving']>('written');
  const [last, setLast] = useState<EditorSummary['last']>();
  const [version, setVersion] = useState(0);
  const [{ editor, passages, journal }] = useState(() =>
    openEditing(story, { onStep: (step) => setLast(lastOf(step)), onSaving: setSaving, onOutdated }),
  );
  useEffect(() => () => journal.close(), [journal]);

  const search = useSearch(editor, version, (count) => setLast({ act: 'replace', count }));
  useSummary(editor, passages, version, { language: story.meta.language, saving, last, matches: search.matches }, onSummary);
  useEffect(() => passages.setCurrent(currentFlag), [passages, currentFlag]);
  const showFlag = useCallback((): void => onCurrentFlag(flagAt(editor)), [editor, onCurrentFlag]);
  const takeOver = useCallback((): void => {
    if (takeSelection(editor)) showFlag();
  }, [editor, showFlag]);
  useImperativeHandle(ref, () => editorHandle({ editor, passages, journal, story, person, search, box, takeOver, onTakenIn: () => setLast({ act: 'take-in', count: 1 }) }), [
    editor,
    passages,
    journal,
    story,
    person,
    search,
    takeOver,
  ]);

  const onChange = (): void => {
    setVersion((version) => version + 1);
    if (editor.operations.some((operation) => operation.type === 'set_selection')) showFlag();
  };

  // In review mode the text keeps the caret, for reading and for assistive technology, but takes no input.
  const reviewing = mode === 'review';
  const refuse = (event: { preventDefault(): void }): true | undefined => {
    if (!reviewing) return undefined;
    event.preventDefault();
    return true;
  };

  return (
    <PassagesContext value={passages}>
      {/* Whatever is drawn anew, slate-react puts its own selection back on the screen, over what the person has selected since. */}
      <BeforeDrawing onDraw={takeOver}>
        <Slate editor={editor} initialValue={story.blocks as Descendant[]} onChange={onChange}>
          <Editable
            ref={box}
            className={hideTrimmed ? 'story-text hide-trimmed' : 'story-text'}
            role="textbox"
            tabIndex={0}
            aria-label={t('editor.story')}
            aria-multiline
            aria-readonly={reviewing}
            lang={story.meta.language === 'und' ? undefined : story.meta.language}
            dir={story.meta.direction}
            spellCheck
            decorate={search.decorate}
            renderElement={renderElement}
            renderLeaf={renderLeaf}
            renderChunk={renderChunk}
            onDOMBeforeInput={refuse}
            onPaste={refuse}
            onCut={refuse}
            onDrop={refuse}
            onMouseDown={() => onMode('write')}
            // A dialog that opens takes the selection on the screen with it.
            onBlur={takeOver}
            // Undo is a command of the window: Slate must not do it a second time.
            onKeyDown={(event) => {
              takeOver();
              return isUndoKey(event) || reviewing ? true : undefined;
            }}
          />
        </Slate>
      </BeforeDrawing>
    </PassagesContext>
  );
};
