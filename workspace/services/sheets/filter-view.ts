/** Which rows the basic filter hides: seen on the page only, values are read past it (guides/filters). */

import { boundsOf } from './bounds';
import { meets } from './conditions';
import { display } from './display';
import { localeOf } from './locales';
import type { BasicFilter } from './messages';
import type { Book, Sheet } from './state';

type Criteria = NonNullable<NonNullable<BasicFilter['criteria']>[string]>;

/** Asks of a row whether the filter hides it. The first row of the filter's range is its heading and always shown. */
export function conditionHides(book: Book, sheet: Sheet): (row: number) => boolean {
  const filter = sheet.basicFilter;
  const criteria = filter ? criteriaOf(filter) : [];
  if (!filter || criteria.length === 0) return () => false;
  const { top, bottom } = boundsOf(sheet, filter.range ?? {});
  const locale = localeOf(book);
  const sets = criteria.map(([column, { hiddenValues = [], condition }]) => ({
    column,
    condition,
    hidden: new Set(hiddenValues),
  }));
  return (row) => {
    if (row <= top || row >= bottom) return false;
    return sets.some(({ column, condition, hidden }) => {
      const cell = sheet.rows[row]?.[column];
      if (hidden.has(display(cell, locale))) return true;
      return condition !== undefined && !meets(condition, cell?.value, book, 0);
    });
  };
}

/** Columns whose criteria hide something. */
export function filteredColumns({ basicFilter }: Sheet): readonly number[] {
  return basicFilter ? criteriaOf(basicFilter).flatMap(([column, item]) => (isIdle(item) ? [] : [column])) : [];
}

function isIdle({ hiddenValues = [], condition }: Criteria): boolean {
  return hiddenValues.length === 0 && condition === undefined;
}

/** A filter as replies show it: its criteria stand in the list and in the older map (reference: spreadsheets/sheets, BasicFilter). */
export function bothForms(filter: BasicFilter): BasicFilter {
  const criteria = criteriaOf(filter);
  if (criteria.length === 0) return filter;
  const filterSpecs = criteria.map(([columnIndex, filterCriteria]) => ({ columnIndex, filterCriteria }));
  return { ...filter, criteria: Object.fromEntries(criteria), filterSpecs };
}

/** `filterSpecs` takes precedence over the older map. */
function criteriaOf({ filterSpecs, criteria = {} }: BasicFilter): readonly (readonly [number, Criteria])[] {
  if (filterSpecs) return filterSpecs.map(({ columnIndex = 0, filterCriteria = {} }) => [columnIndex, filterCriteria]);
  return Object.entries(criteria).map(([column, item]) => [Number(column), item]);
}

/** A value of a column, as the filter offers it. */
export interface FilterChoice {
  readonly text: string;
  readonly count: number;
  readonly hidden: boolean;
}

const collator = new Intl.Collator('ru', { numeric: true, sensitivity: 'base' });

/** The values of a column below the filter's heading, in order, with how often each stands there. */
export function filterChoices(book: Book, sheet: Sheet, column: number): readonly FilterChoice[] {
  const filter = sheet.basicFilter;
  if (!filter) return [];
  const { top, bottom } = boundsOf(sheet, filter.range ?? {});
  const hidden = new Set(criterionOf(filter, column).hiddenValues);
  const locale = localeOf(book);
  const counts = new Map<string, number>();
  for (let row = top + 1; row < bottom; row += 1) {
    const text = display(sheet.rows[row]?.[column], locale);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one], [other]) => collator.compare(one, other))
    .map(([text, count]) => ({ text, count, hidden: hidden.has(text) }));
}

function criterionOf(filter: BasicFilter, column: number): Criteria {
  return criteriaOf(filter).find(([place]) => place === column)?.[1] ?? {};
}

/** The filter with other values of one column out of sight; a condition on the column stays. */
export function withHiddenValues(filter: BasicFilter, column: number, hiddenValues: readonly string[]): BasicFilter {
  const { condition } = criterionOf(filter, column);
  const changed: Criteria = { ...(condition && { condition }), ...(hiddenValues.length > 0 && { hiddenValues }) };
  const others = criteriaOf(filter).filter(([place, item]) => place !== column && !isIdle(item));
  const all = isIdle(changed) ? others : [...others, [column, changed] as const];
  return {
    ...(filter.range && { range: filter.range }),
    filterSpecs: all.map(([columnIndex, filterCriteria]) => ({ columnIndex, filterCriteria })),
  };
}
