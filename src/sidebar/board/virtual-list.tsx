/** A list of a thousand rows of which only those in sight are drawn; one row is chosen, by mouse or by keys. */

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { ROW_HEIGHT, scrollTo, stepOf } from './list-steps';

export interface ListRow {
  readonly id: string;
}

interface VirtualListProps<T extends ListRow> {
  readonly rows: readonly T[];
  readonly label: string;
  readonly describedBy: string;
  readonly chosen: string | undefined;
  draw(row: T): ComponentChildren;
  /** By keys. */
  onChoose(id: string): void;
  /** By mouse or finger. */
  onPick(id: string): void;
  /** A key that the list itself does not know; says whether it did something. */
  onKey(key: string): boolean;
}

/** Rows drawn above and below those in sight, so that a quick scroll shows no gap. */
const SPARE = 6;

export function VirtualList<T extends ListRow>(props: VirtualListProps<T>) {
  const { rows, label, describedBy, chosen, draw, onChoose } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 600 });
  const at = rows.findIndex(({ id }) => id === chosen);

  useEffect(() => {
    const box = frame.current!;
    const watch = new ResizeObserver(() => setSight({ top: box.scrollTop, height: box.clientHeight }));
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  // The chosen row stays in sight, wherever a decision or a filter has put it.
  useLayoutEffect(() => {
    const box = frame.current!;
    if (at >= 0) box.scrollTop = scrollTo(at, box.scrollTop, box.clientHeight);
    setSight({ top: box.scrollTop, height: box.clientHeight });
  }, [at, rows.length]);

  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(sight.height / ROW_HEIGHT) - 1);
    const to = stepOf(event.key, { at, last: rows.length - 1, page });
    if (to === undefined ? !props.onKey(event.key) : rows.length === 0) return;
    event.preventDefault();
    if (to !== undefined) onChoose(rows[to]!.id);
  };
  const first = Math.max(0, Math.floor(sight.top / ROW_HEIGHT) - SPARE);
  const end = Math.min(rows.length, Math.ceil((sight.top + sight.height) / ROW_HEIGHT) + SPARE);
  return (
    <div
      ref={frame}
      class="list"
      role="listbox"
      aria-label={label}
      aria-describedby={describedBy}
      aria-activedescendant={at >= first && at < end ? `row-${chosen}` : undefined}
      tabIndex={0}
      onKeyDown={press}
      onScroll={({ currentTarget }) => setSight({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
    >
      <div role="presentation" class="rows" style={{ height: `${rows.length * ROW_HEIGHT}px` }}>
        {rows.slice(first, end).map((row, place) => (
          <div
            key={row.id}
            id={`row-${row.id}`}
            role="option"
            class="row"
            aria-selected={row.id === chosen}
            aria-setsize={rows.length}
            aria-posinset={first + place + 1}
            style={{ top: `${(first + place) * ROW_HEIGHT}px`, height: `${ROW_HEIGHT}px` }}
            onClick={() => props.onPick(row.id)}
          >
            {draw(row)}
          </div>
        ))}
      </div>
    </div>
  );
}
