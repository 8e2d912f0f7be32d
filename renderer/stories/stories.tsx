import { useId, useLayoutEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openStory } from '../app/open-story.ts';
import { Splitter } from '../app/splitter.tsx';
import { change, leaveDrawer, now, touch, useWindow } from '../app/window-state.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { focusFlags } from '../flags/focus-flags.ts';
import { VirtualListbox } from '../lists/virtual-listbox.tsx';
import { StoryOption } from './story-option.tsx';
import { arrange, filters, orders, type Filter, type Order } from './story-order.ts';

const choose = async (id: string): Promise<void> => {
  touch();
  await openStory(id);
  leaveDrawer();
};

/** Into the story: the flags are what waits there, or the text where there are none. */
const enterStory = async (id: string): Promise<void> => {
  await choose(id);
  if (!focusFlags()) now().editor?.focus();
};

export const Stories = () => {
  const { t } = useTranslation();
  const heading = useId();
  const rows = useWindow((state) => state.rows);
  const shown = useWindow((state) => state.shown);
  const chosen = useWindow((state) => state.chosen);
  const ready = useWindow((state) => state.ready);
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [order, setOrder] = useState<Order>('desk');
  // Where the arrow keys went since the story was chosen; choosing another brings them back to it.
  const [moved, setMoved] = useState({ from: chosen, to: chosen });
  const active = moved.from === chosen ? moved.to : chosen;
  const arranged = useMemo(() => arrange(rows, words, filter, order), [rows, words, filter, order]);

  // Before the browser paints: it would paint a list of none first.
  useLayoutEffect(() => change({ shown: arranged }), [arranged]);

  return (
    <nav className="region stories" aria-labelledby={heading}>
      <div className="region-head">
        <h2 id={heading}>{t('stories.title')}</h2>
        <span className="region-count">{t('stories.count', { count: rows.length })}</span>
        <CommandButton id="open" />
      </div>
      {rows.length > 0 ? (
        <div className="story-search" role="search">
          <input
            type="search"
            value={words}
            placeholder={t('stories.search')}
            aria-label={t('stories.search')}
            onChange={(event) => setWords(event.target.value)}
          />
          <div className="story-arrange">
            <select aria-label={t('stories.filter')} value={filter} onChange={(event) => setFilter(event.target.value as Filter)}>
              {filters.map((id) => (
                <option key={id} value={id}>
                  {t(`filter.${id}`)}
                </option>
              ))}
            </select>
            <select aria-label={t('stories.order')} value={order} onChange={(event) => setOrder(event.target.value as Order)}>
              {orders.map((id) => (
                <option key={id} value={id}>
                  {t(`order.${id}`)}
                </option>
              ))}
            </select>
          </div>
        </div>
      ) : null}
      {ready && shown.length === 0 ? <p className="region-empty">{t(rows.length === 0 ? 'stories.empty' : 'stories.none-found')}</p> : null}
      <VirtualListbox
        label={t('stories.title')}
        items={shown}
        active={active}
        selected={chosen}
        height={72}
        onActive={(to) => setMoved({ from: chosen, to })}
        onChoose={(id, by) => void (by === 'Enter' ? enterStory(id) : choose(id))}
        renderOption={(row, optionId) => ({
          name: { labelledBy: `${optionId}-headline` },
          describedBy: `${optionId}-detail`,
          content: <StoryOption row={row} headlineId={`${optionId}-headline`} detailId={`${optionId}-detail`} />,
        })}
      />
      <Splitter region="stories" />
    </nav>
  );
};
