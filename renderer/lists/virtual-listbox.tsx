import { useVirtualizer, defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

interface Item {
  id: string;
}

interface VirtualListboxProps<T extends Item> {
  label: string;
  items: readonly T[];
  /** The option that the arrow keys are on. */
  active: string | undefined;
  /** The option that is chosen: it differs from the active one where choosing takes another key. */
  selected: string | undefined;
  /** What to expect of an option's height, in CSS pixels; each is measured once it is shown. */
  height: number;
  /** Whether the list takes the review keys. */
  reviewing?: boolean;
  onActive(id: string): void;
  /** Enter or a click; and the space bar, unless the list takes the review keys. */
  onChoose(id: string, by: 'click' | 'Enter' | 'Space'): void;
  renderOption(item: T, optionId: string): { name: { label: string } | { labelledBy: string }; describedBy: string; content: ReactNode };
}

const rowsPerPage = 10;

const target = (key: string, at: number, count: number): number | undefined => {
  const last = count - 1;
  const moves: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at === -1 ? last : at - 1,
    Home: 0,
    End: last,
    PageDown: at + rowsPerPage,
    PageUp: at - rowsPerPage,
  };
  const to = moves[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), last);
};

/**
 * A list of any length of which only the options in sight are in the document. The focus stays on the list itself
 * (`aria-activedescendant`), so that it can't be lost with an option that scrolls away.
 */
export const VirtualListbox = <T extends Item>(props: VirtualListboxProps<T>) => {
  const { label, items, active, selected, height, reviewing, onActive, onChoose, renderOption } = props;
  const list = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const at = items.findIndex((item) => item.id === active);
  // oxlint-disable-next-line react/incompatible-library -- what it returns stays in this component
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    estimateSize: () => height,
    overscan: 6,
    getItemKey: (index) => items[index]?.id ?? index,
    // The active option stays in the document wherever the list is scrolled to: aria-activedescendant points at it.
    rangeExtractor: (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return at === -1 || shown.includes(at) ? shown : [...shown, at].toSorted((a, b) => a - b);
    },
  });

  useEffect(() => {
    if (at !== -1) virtualizer.scrollToIndex(at, { align: 'auto' });
  }, [at, virtualizer]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = items[at];
    const to = target(event.key, at, items.length);
    if (to !== undefined && items[to]) onActive(items[to].id);
    else if (item && event.key === 'Enter') onChoose(item.id, 'Enter');
    else if (item && event.key === ' ' && !reviewing) onChoose(item.id, 'Space');
    else return;
    event.preventDefault();
  };

  const idOf = (item: T) => `${prefix}-${item.id}`;
  const activeItem = items[at];
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      className="listbox"
      aria-label={label}
      aria-activedescendant={activeItem && idOf(activeItem)}
      data-reviewing={reviewing ? '' : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="listbox-track" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((row) => {
          const item = items[row.index];
          if (!item) return null;
          const { name, describedBy, content } = renderOption(item, idOf(item));
          return (
            // The keys are the listbox's: an option is never focused itself.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={item.id}
              ref={virtualizer.measureElement}
              id={idOf(item)}
              data-index={row.index}
              role="option"
              tabIndex={-1}
              className="option"
              aria-selected={item.id === selected}
              aria-setsize={items.length}
              aria-posinset={row.index + 1}
              aria-describedby={describedBy}
              {...('label' in name ? { 'aria-label': name.label } : { 'aria-labelledby': name.labelledBy })}
              data-active={item.id === active ? '' : undefined}
              style={{ transform: `translateY(${row.start}px)` }}
              onMouseDown={(event) => {
                // A press on an option focuses the list, never the option.
                event.preventDefault();
                list.current?.focus({ preventScroll: true });
              }}
              onClick={() => {
                onActive(item.id);
                onChoose(item.id, 'click');
              }}
            >
              {content}
            </div>
          );
        })}
      </div>
    </div>
  );
};
