import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { StoryEditor } from '../editor/story-editor.tsx';
import type { EditorHandle } from '../editor/handle.ts';
import { LeftOut } from '../left-out/left-out.tsx';
import { FindBar } from '../toolbar/find-bar.tsx';
import { EmptyDesk } from './empty-desk.tsx';
import { Notices } from './notices.tsx';
import { hear } from './open-story.ts';
import { ProblemPage } from './problem-page.tsx';
import { report } from './saying.ts';
import { StoryHead } from './story-head.tsx';
import { change, useWindow } from './window-state.ts';

const OpenText = () => {
  const story = useWindow((state) => state.open);
  const person = useWindow((state) => state.settings.person);
  const hideTrimmed = useWindow((state) => state.settings.hideTrimmed);
  const mode = useWindow((state) => state.mode);
  const currentFlag = useWindow((state) => state.currentFlag);
  const actions = useMemo(
    () => ({
      ref: (editor: EditorHandle | null) => change({ editor: editor ?? undefined }),
      onMode: (mode: 'review' | 'write') => change({ mode }),
      onCurrentFlag: (flag: string | undefined) => {
        if (flag !== undefined) change({ currentFlag: flag });
      },
      // Not opened again by itself: what was typed last may still be copied out of it.
      onOutdated: report,
    }),
    [],
  );
  if (!story) return null;
  return (
    <article className={hideTrimmed ? 'page hide-trimmed' : 'page'} data-mode={mode} lang={story.meta.language} dir={story.meta.direction}>
      <StoryHead story={story} />
      <LeftOut />
      <StoryEditor
        story={story}
        person={person}
        hideTrimmed={hideTrimmed}
        mode={mode}
        onSummary={hear}
        {...actions}
        {...(currentFlag === undefined ? {} : { currentFlag })}
      />
    </article>
  );
};

/** The middle of the window: the text, or why there is none. */
export const Middle = () => {
  const { t } = useTranslation();
  const ready = useWindow((state) => state.ready);
  const isOpen = useWindow((state) => state.open !== undefined);
  const opened = useWindow((state) => state.opened);
  const desk = useWindow((state) => state.rows.length > 0);
  const failed = useWindow((state) => (state.open ? undefined : state.rows.find((row) => row.id === state.chosen && row.problem)));
  return (
    <main className="middle" aria-label={t('story.region')}>
      <Notices />
      <FindBar />
      {/* A fresh one for each story: it begins at its top, and with an editor of its own. */}
      <div key={opened} className="scroll">
        {isOpen ? <OpenText /> : failed ? <ProblemPage row={failed} /> : ready ? <EmptyDesk hasStories={desk} /> : null}
      </div>
    </main>
  );
};
