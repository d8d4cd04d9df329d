/** A question with rows, each with the same columns to mark; stacked row by row, so that it fits a phone. */

import type { FieldProps } from './form-question';

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
    <div class="form-grid">
      {item.rows.map((title, row) => (
        <div role="group" aria-label={title} key={title}>
          <span class="row-title">{title}</span>
          <div class="choices">
            {item.columns.map((column) => (
              <label key={column}>
                <input
                  type={isMany ? 'checkbox' : 'radio'}
                  name={`${name}-${row}`}
                  checked={rows[row]?.includes(column) ?? false}
                  aria-invalid={isWrong && (rows[row]?.length ?? 0) === 0}
                  onChange={({ currentTarget }) => mark(row, column, currentTarget.checked)}
                />
                <span>{column}</span>
              </label>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
