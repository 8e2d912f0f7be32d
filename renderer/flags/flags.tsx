import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoryFlag } from '../../src/contract/desk.ts';
import { Splitter } from '../app/splitter.tsx';
import { useWindow } from '../app/window-state.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { VirtualListbox } from '../lists/virtual-listbox.tsx';
import { editAtFlag, goTo } from './decide.ts';
import { FlagEvidence } from './evidence.tsx';
import { FlagOption } from './flag-option.tsx';
import { focusFlags } from './focus-flags.ts';
import { firstWords } from './flag-words.ts';
import { statusOf } from './next-flag.ts';

const none: readonly StoryFlag[] = [];

export const Flags = () => {
  const { t } = useTranslation();
  const heading = useId();
  const flags = useWindow((state) => state.open?.flags ?? none);
  const open = useWindow((state) => state.open !== undefined);
  const statuses = useWindow((state) => state.summary?.statuses);
  const currentId = useWindow((state) => state.currentFlag);
  const current = flags.find((flag) => flag.id === currentId);
  const undecided = flags.filter((flag) => statusOf(statuses, flag.id) === 'undecided').length;

  // Whoever has not yet gone anywhere is here to review: the keys for that work at once.
  useEffect(() => {
    if (open && document.activeElement === document.body) focusFlags();
  }, [open]);

  return (
    <aside className="region flags" aria-labelledby={heading}>
      <div className="region-head">
        <h2 id={heading}>{t('flags.title')}</h2>
        <span className="region-count">{flags.length > 0 ? t('flags.count', { undecided, flags: flags.length }) : null}</span>
      </div>
      {open && flags.length === 0 ? <p className="region-empty">{t('flags.empty')}</p> : null}
      <VirtualListbox
        reviewing
        label={t('flags.title')}
        items={flags}
        active={currentId}
        selected={currentId}
        height={64}
        onActive={goTo}
        onChoose={(_, by) => {
          if (by === 'Enter') editAtFlag();
        }}
        renderOption={(flag, optionId) => ({
          name: { label: `${t(`kind.${flag.kind}`)}: ${firstWords(flag.text)}` },
          describedBy: `${optionId}-detail`,
          content: <FlagOption flag={flag} status={statusOf(statuses, flag.id)} detailId={`${optionId}-detail`} />,
        })}
      />
      <div className="decide" role="group" aria-label={t('flags.decide')}>
        <CommandButton id="trim" icon="strike" strong />
        <CommandButton id="keep" icon="check" />
        <CommandButton id="undecide" icon="ring" />
        <CommandButton id="trim-all" />
      </div>
      {current ? (
        // A scrolling region has to be reachable by the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className="reasons" aria-label={t('evidence.title')} tabIndex={0}>
          <h3>{t('evidence.title')}</h3>
          <FlagEvidence flag={current} />
        </section>
      ) : null}
      <Splitter region="flags" />
    </aside>
  );
};
