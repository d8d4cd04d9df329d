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
  return (row) => {
    if (row <= top || row >= bottom) return false;
    return criteria.some(([column, { hiddenValues = [], condition }]) => {
      const cell = sheet.rows[row]?.[column];
      if (hiddenValues.includes(display(cell, locale))) return true;
      return condition !== undefined && !meets(condition, cell?.value, book, 0);
    });
  };
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
