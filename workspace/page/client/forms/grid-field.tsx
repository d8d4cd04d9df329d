/** A question with rows, each with the same columns to mark: row by row on a phone, as a table where there is room. */

import { useId } from 'preact/hooks';

import type { FieldProps } from './field-props';

export function GridField({ item, answer, name, isWrong, onAnswer }: FieldProps) {
  const isMany = item.kind === 'CHECKBOX_GRID';
  const given = typeof answer === 'string' ? [] : (answer ?? []);
  const rows: readonly (readonly string[])[] = item.rows.map((_, place) => [given[place] ?? []].flat());
  const mark = (row: number, column: string, isOn: boolean): void => {
    const after = rows.map((marked, place) => {
      if (place !== row) return marked;
      if (!isMany) return [column];
      return item.columns.filter((each) => (each === column ? isOn : marked.includes(each)));
    });
    if (isMany) onAnswer(after.map((marked) => (marked.length > 0 ? marked : null)));
    else onAnswer(after.map((marked) => marked[0] ?? null));
  };
  return (
    <div class="form-grid" style={{ '--columns': item.columns.length }}>
      {/* Each mark carries its own label; over the table they stand once more, for the eye. */}
      <div class="grid-heads" aria-hidden="true">
        <span />
        {item.columns.map((column) => (
          <span key={column}>{column}</span>
        ))}
      </div>
      {item.rows.map((title, row) => (
        <GridRow
          key={title}
          title={title}
          name={`${name}-${row}`}
          columns={item.columns}
          marked={rows[row] ?? []}
          isMany={isMany}
          isWrong={isWrong && (rows[row]?.length ?? 0) === 0}
          onMark={(column, isOn) => mark(row, column, isOn)}
        />
      ))}
    </div>
  );
}

interface GridRowProps {
  readonly title: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly marked: readonly string[];
  readonly isMany: boolean;
  readonly isWrong: boolean;
  onMark(column: string, isOn: boolean): void;
}

function GridRow({ title, name, columns, marked, isMany, isWrong, onMark }: GridRowProps) {
  const id = useId();
  return (
    <div class="grid-row" role={isMany ? 'group' : 'radiogroup'} aria-labelledby={id}>
      <span class="row-title" id={id}>
        {title}
      </span>
      {columns.map((column) => (
        <label key={column}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={name}
            checked={marked.includes(column)}
            aria-invalid={isWrong}
            onChange={({ currentTarget }) => onMark(column, currentTarget.checked)}
          />
          <span>{column}</span>
        </label>
      ))}
    </div>
  );
}
