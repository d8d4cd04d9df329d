/** Text, paragraph, scale and date questions (reference: forms/text-item, paragraph-text-item, scale-item, date-item). */

import { ServiceError } from '../../core/errors';
import { toWallTime } from '../../core/clock';
import { isOnScale } from './answer-check';
import { questionMembers, type ItemHandle } from './item-handle';
import { itemResponse } from './item-response';
import { flagArgument, present, textArgument } from './parts';
import { validationMembers } from './validation-members';

type AnyText = GoogleAppsScript.Forms.TextItem | GoogleAppsScript.Forms.ParagraphTextItem;
type ScaleItem = GoogleAppsScript.Forms.ScaleItem;
type DateItem = GoogleAppsScript.Forms.DateItem;

/** Hands out a short or long text question. */
export function textItem<T extends AnyText>(item: ItemHandle): T {
  const self: T = present<T>(item.label, {
    ...questionMembers(item, () => self),
    ...validationMembers(item, () => self),
    createResponse: (response: string) =>
      item.call('createResponse', () =>
        itemResponse(item, textArgument(`FormApp.${item.label}.createResponse`, response)),
      ),
  } as unknown as Partial<T>);
  return self;
}

/** Hands out a scale. */
export function scaleItem(item: ItemHandle): ScaleItem {
  const self: ScaleItem = present<ScaleItem>('ScaleItem', {
    ...questionMembers(item, () => self),
    getLowerBound: () => item.call('getLowerBound', () => item.read().lower),
    getUpperBound: () => item.call('getUpperBound', () => item.read().upper),
    getLeftLabel: () => item.call('getLeftLabel', () => item.read().leftLabel),
    getRightLabel: () => item.call('getRightLabel', () => item.read().rightLabel),
    setBounds: (lower, upper) =>
      item.call('setBounds', () => {
        item.change(bounds(lower, upper));
        return self;
      }),
    setLabels: (lower, upper) =>
      item.call('setLabels', () => {
        const method = 'FormApp.ScaleItem.setLabels';
        item.change({ leftLabel: textArgument(method, lower), rightLabel: textArgument(method, upper) });
        return self;
      }),
    createResponse: (response) =>
      item.call('createResponse', () => {
        const answer = String(Math.trunc(response));
        if (!isOnScale(item.read(), answer)) throw new ServiceError('Invalid response submitted to scale question.');
        return itemResponse(item, answer);
      }),
  });
  return self;
}

/** «The lower bound must be 0 or 1. The upper bound must be between 3 and 10»; decimals are cut off. */
function bounds(lower: number, upper: number): { readonly lower: number; readonly upper: number } {
  const [low, high] = [Math.trunc(lower), Math.trunc(upper)];
  if (low !== 0 && low !== 1) throw new ServiceError('The lower bound of a scale must be 0 or 1.');
  if (!(high >= 3 && high <= 10)) throw new ServiceError('The upper bound of a scale must be between 3 and 10.');
  return { lower: low, upper: high };
}

/** Hands out a date question. */
export function dateItem(item: ItemHandle): DateItem {
  const self: DateItem = present<DateItem>('DateItem', {
    ...questionMembers(item, () => self),
    includesYear: () => item.call('includesYear', () => item.read().includesYear),
    setIncludesYear: (enableYear) =>
      item.call('setIncludesYear', () => {
        item.change({ includesYear: flagArgument('FormApp.DateItem.setIncludesYear', enableYear) });
        return self;
      }),
    createResponse: (response) =>
      item.call('createResponse', () => {
        // «The time fields of the Date object are ignored»: the day is that of the script's zone, Europe/Moscow.
        const day = toWallTime(response.getTime()).slice(0, 10);
        return itemResponse(item, item.read().includesYear ? day : day.slice(5));
      }),
  });
  return self;
}
