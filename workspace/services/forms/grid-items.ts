/** Grids of radio buttons or checkboxes (reference: forms/grid-item, checkbox-grid-item). */

import { ServiceError } from '../../core/errors';
import { hasShapeOf, type Answer } from './answer';
import { isOffered } from './answer-check';
import { newEntries } from './entries';
import { questionMembers, type ItemHandle } from './item-handle';
import { itemResponse } from './item-response';
import type { ItemState } from './item-state';
import { present, textsArgument } from './parts';
import { validationMembers } from './validation-members';

type AnyGrid = GoogleAppsScript.Forms.GridItem | GoogleAppsScript.Forms.CheckboxGridItem;

/** Hands out a grid. */
export function gridItem<T extends AnyGrid>(item: ItemHandle): T {
  const self: T = present<T>(item.label, {
    ...questionMembers(item, () => self),
    ...validationMembers(item, () => self),
    getRows: () => item.call('getRows', () => [...item.read().rows]),
    getColumns: () => item.call('getColumns', () => [...item.read().columns]),
    setRows: (rows: readonly string[]) =>
      item.call('setRows', () => {
        item.change(withRows(item, textsArgument(`FormApp.${item.label}.setRows`, rows)));
        return self;
      }),
    setColumns: (columns: readonly string[]) =>
      item.call('setColumns', () => {
        item.change({ columns: textsArgument(`FormApp.${item.label}.setColumns`, columns) });
        return self;
      }),
    createResponse: (responses: unknown) =>
      item.call('createResponse', () => itemResponse(item, rowAnswers(item.read(), responses))),
  } as unknown as Partial<T>);
  return self;
}

/** A row that stays keeps its entry, so that links go on filling it in. */
function withRows(item: ItemHandle, rows: readonly string[]): Pick<ItemState, 'rows' | 'entries'> {
  const before = item.read();
  const fresh = newEntries(item.formHandle.parts.world.random, rows.length);
  const entries = rows.map((row, index) => before.entries[before.rows.indexOf(row)] ?? fresh[index] ?? 0);
  return { rows, entries };
}

/** «An array … containing as many values as the number of rows in the grid», null for a row that is left out. */
function rowAnswers(state: ItemState, responses: unknown): Answer {
  const answer = Array.isArray(responses) ? (JSON.parse(JSON.stringify(responses)) as Answer) : '';
  if (hasShapeOf(state.kind, answer, state.rows.length) && isOffered(state, answer)) return answer;
  throw new ServiceError(`Invalid response submitted to ${state.kind.toLowerCase().replace('_', ' ')} question.`);
}
