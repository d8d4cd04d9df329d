/** Filter, protection, conditional formats and sorting of a range (reference: spreadsheets/request). */

import { boundsOf } from '../bounds';
import { checkCondition } from '../condition-use';
import { int32, list, message, type Read } from '../checks';
import {
  type BasicFilter,
  basicFilter,
  type BooleanCondition,
  conditionalFormatRule,
  gridRange,
  protectedRange,
  sortSpec,
} from '../messages';
import { Refused } from '../refused';
import { sortRows } from '../sort';
import type { Kind } from './kind';

const setFilterMessage = message({ filter: basicFilter });

export const setBasicFilter: Kind<Read<typeof setFilterMessage>> = {
  message: setFilterMessage,
  apply(draft, { filter = {} }) {
    const range = filter.range ?? {};
    const sheet = draft.sheet(range.sheetId ?? 0);
    boundsOf(sheet, range);
    for (const condition of conditionsOf(filter)) checkCondition(condition, 'filters');
    draft.change(sheet.sheetId, { basicFilter: { ...filter, range } });
    return {};
  },
};

function conditionsOf({ filterSpecs = [], criteria = {} }: BasicFilter): readonly BooleanCondition[] {
  return [...filterSpecs.map((spec) => spec.filterCriteria), ...Object.values(criteria)].flatMap(
    (item) => item?.condition ?? [],
  );
}

const clearFilterMessage = message({ sheetId: int32 });

export const clearBasicFilter: Kind<Read<typeof clearFilterMessage>> = {
  message: clearFilterMessage,
  apply(draft, { sheetId = 0 }) {
    const { basicFilter: _gone, ...rest } = draft.sheet(sheetId);
    draft.setSheets(draft.sheets().map((sheet) => (sheet.sheetId === sheetId ? rest : sheet)));
    return {};
  },
};

const addProtectedRangeMessage = message({ protectedRange });

export const addProtectedRange: Kind<Read<typeof addProtectedRangeMessage>> = {
  message: addProtectedRangeMessage,
  apply(draft, { protectedRange: wanted = {} }) {
    const range = wanted.range ?? {};
    const sheet = draft.sheet(range.sheetId ?? 0);
    boundsOf(sheet, range);
    const taken = draft
      .sheets()
      .some((other) => other.protectedRanges.some((old) => old.protectedRangeId === wanted.protectedRangeId));
    if (taken) throw new Refused(`There is already a protected range with id: ${wanted.protectedRangeId}`);
    const added = { ...wanted, range };
    draft.change(sheet.sheetId, { protectedRanges: [...sheet.protectedRanges, added] });
    return { addProtectedRange: { protectedRange: { ...added, requestingUserCanEdit: true } } };
  },
};

const deleteProtectedRangeMessage = message({ protectedRangeId: int32 });

export const deleteProtectedRange: Kind<Read<typeof deleteProtectedRangeMessage>> = {
  message: deleteProtectedRangeMessage,
  apply(draft, { protectedRangeId = 0 }) {
    const owner = draft
      .sheets()
      .find((sheet) => sheet.protectedRanges.some((old) => old.protectedRangeId === protectedRangeId));
    if (!owner) throw new Refused(`No protected range with id: ${protectedRangeId}`);
    const protectedRanges = owner.protectedRanges.filter((old) => old.protectedRangeId !== protectedRangeId);
    draft.change(owner.sheetId, { protectedRanges });
    return {};
  },
};

const addFormatMessage = message({ rule: conditionalFormatRule, index: int32 });

export const addConditionalFormatRule: Kind<Read<typeof addFormatMessage>> = {
  message: addFormatMessage,
  apply(draft, { rule = {}, index = 0 }) {
    const [first] = rule.ranges ?? [];
    if (!first) throw new Refused('rule.ranges must not be empty');
    checkCondition(rule.booleanRule?.condition, 'conditional formatting');
    const sheet = draft.sheet(first.sheetId ?? 0);
    for (const range of rule.ranges ?? []) {
      if ((range.sheetId ?? 0) !== sheet.sheetId) throw new Refused('All ranges of a rule must be on the same sheet');
      boundsOf(sheet, range);
    }
    const old = sheet.conditionalFormats;
    if (index < 0 || index > old.length) throw new Refused(`rule index ${index} is outside 0 to ${old.length}`);
    draft.change(sheet.sheetId, { conditionalFormats: [...old.slice(0, index), rule, ...old.slice(index)] });
    return {};
  },
};

const deleteFormatMessage = message({ index: int32, sheetId: int32 });

export const deleteConditionalFormatRule: Kind<Read<typeof deleteFormatMessage>> = {
  message: deleteFormatMessage,
  apply(draft, { index = 0, sheetId = 0 }) {
    const old = draft.sheet(sheetId).conditionalFormats;
    const rule = old[index];
    if (!rule) throw new Refused(`No conditional format on sheet: ${sheetId} at index: ${index}`);
    draft.change(sheetId, { conditionalFormats: old.filter((other) => other !== rule) });
    return { deleteConditionalFormatRule: { rule } };
  },
};

const sortRangeMessage = message({ range: gridRange, sortSpecs: list(sortSpec) });

export const sortRange: Kind<Read<typeof sortRangeMessage>> = {
  message: sortRangeMessage,
  apply(draft, { range = {}, sortSpecs = [] }) {
    const sheetId = range.sheetId ?? 0;
    const bounds = boundsOf(draft.sheet(sheetId), range);
    if (sortSpecs.length === 0) throw new Refused('At least one sort spec must be given');
    for (const { dimensionIndex = 0 } of sortSpecs) {
      if (dimensionIndex < bounds.left || dimensionIndex >= bounds.right) {
        throw new Refused(`sortSpecs.dimensionIndex ${dimensionIndex} is outside the range`);
      }
    }
    sortRows(draft, { sheetId, bounds }, sortSpecs);
    return {};
  },
};
