/** What the arrow in a heading opens: sorting by the column, and which of its values are shown. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { FilterChoice } from '../../../services/sheets/filter-view';
import { Modal } from '../modal';
import { look } from '../server-calls';
import { useLoaded } from '../use-loaded';

/** A longer list is narrowed by the search field. */
const MOST_SHOWN = 200;

interface FilterPopupProps {
  readonly bookId: string;
  readonly sheetId: number;
  readonly column: number;
  readonly name: string;
  onSort(order: 'up' | 'down'): void;
  onFilter(hidden: readonly string[]): void;
  onClose(): void;
}

export function FilterPopup({ bookId, sheetId, column, name, ...acts }: FilterPopupProps) {
  const loaded = useLoaded(
    () => look<readonly FilterChoice[]>('choices', { book: bookId, id: sheetId, column }),
    [bookId, sheetId, column],
  );
  const sort = (order: 'up' | 'down'): void => {
    acts.onClose();
    acts.onSort(order);
  };
  return (
    <Modal title={`Столбец «${name}»`} onClose={acts.onClose}>
      <div class="filter-popup">
        <div class="sorting">
          <button onClick={() => sort('up')}>Сортировать А → Я</button>
          <button onClick={() => sort('down')}>Сортировать Я → А</button>
        </div>
        {loaded.value ? <Values choices={loaded.value} {...acts} /> : <p class="hint">{loaded.error ?? 'Загрузка…'}</p>}
      </div>
    </Modal>
  );
}

interface ValuesProps {
  readonly choices: readonly FilterChoice[];
  onFilter(hidden: readonly string[]): void;
  onClose(): void;
}

function Values({ choices, onFilter, onClose }: ValuesProps) {
  const [part, setPart] = useState('');
  const [hidden, setHidden] = useState<ReadonlySet<string>>(
    () => new Set(choices.flatMap((choice) => (choice.hidden ? [choice.text] : []))),
  );
  const search = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => search.current?.focus(), []);
  const met = choices.filter(({ text }) => text.toLowerCase().includes(part.trim().toLowerCase()));
  const set = (texts: readonly string[], isShown: boolean): void => setHidden(changed(hidden, texts, isShown));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
        onFilter([...hidden]);
      }}
    >
      <input
        ref={search}
        type="search"
        aria-label="Найти значение"
        placeholder="Найти значение"
        value={part}
        onInput={({ currentTarget }) => setPart(currentTarget.value)}
      />
      <p class="picks">
        <button
          type="button"
          class="as-link"
          onClick={() =>
            set(
              met.map(({ text }) => text),
              true,
            )
          }
        >
          Выбрать все
        </button>
        <button
          type="button"
          class="as-link"
          onClick={() =>
            set(
              met.map(({ text }) => text),
              false,
            )
          }
        >
          Снять все
        </button>
        <span class="hint">{`показано ${choices.length - hidden.size} из ${choices.length}`}</span>
      </p>
      <ul class="values">
        {met.slice(0, MOST_SHOWN).map(({ text, count }) => (
          <li key={text}>
            <label>
              <input
                type="checkbox"
                checked={!hidden.has(text)}
                onChange={({ currentTarget }) => set([text], currentTarget.checked)}
              />
              <span>{text === '' ? '(пусто)' : text}</span>
              <small>{count}</small>
            </label>
          </li>
        ))}
      </ul>
      {met.length > MOST_SHOWN && <p class="hint">{`И ещё ${met.length - MOST_SHOWN}: уточните поиск.`}</p>}
      <footer>
        <button class="primary" disabled={hidden.size === choices.length}>
          ОК
        </button>
        <button type="button" onClick={onClose}>
          Отмена
        </button>
      </footer>
    </form>
  );
}

function changed(hidden: ReadonlySet<string>, texts: readonly string[], isShown: boolean): ReadonlySet<string> {
  const next = new Set(hidden);
  for (const text of texts) {
    if (isShown) next.delete(text);
    else next.add(text);
  }
  return next;
}
