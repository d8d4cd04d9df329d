/** Responses as Google keeps them in the form itself; the linked sheet is a copy that people may sort, and is not read. */

import type { RawAnswer, RawResponse } from '../../app/desks';
import type { Moment } from '../../domain/shared/day';
import { instantOf, momentOf } from '../run/clock';

type Item = GoogleAppsScript.Forms.Item;
type FormResponse = GoogleAppsScript.Forms.FormResponse;

export interface KnownForm {
  readonly fileId: string;
  /** Question key → item id. */
  readonly items: Readonly<Record<string, string>>;
}

/** Which responses are wanted: those sent after the moment that are not known yet. */
export interface Wanted {
  readonly since: Moment | null;
  readonly isKnown?: ((responseId: string, submitted: Moment) => boolean) | undefined;
}

/** Returns the responses, oldest first. The answers of known ones are not even looked at. */
export function readResponses(form: KnownForm, { since, isKnown }: Wanted, timeZone: string): readonly RawResponse[] {
  const opened = FormApp.openById(form.fileId);
  const responses = since === null ? opened.getResponses() : opened.getResponses(instantOf(since, timeZone));
  const wanted = responses
    .map((response) => ({ response, id: response.getId(), at: response.getTimestamp() }))
    .map((one) => ({ ...one, submitted: momentOf(one.at, timeZone) }))
    .filter(({ id, submitted }) => !isKnown?.(id, submitted))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  if (wanted.length === 0) return [];
  const questions = Object.entries(form.items).flatMap(([key, id]): readonly Asked[] => {
    // Google's types leave out the null of a question that people have deleted.
    const item = opened.getItemById(Number(id)) as Item | null;
    return item ? [{ key, item }] : [];
  });
  return wanted.map(({ response, id, submitted }) => ({
    responseId: id,
    submitted,
    answers: answersOf(response, questions),
  }));
}

interface Asked {
  readonly key: string;
  readonly item: Item;
}

function answersOf(response: FormResponse, questions: readonly Asked[]): Readonly<Record<string, RawAnswer>> {
  const answers: Record<string, RawAnswer> = {};
  for (const { key, item } of questions) {
    // Google's types leave out the null of «or null if none exists».
    const given = response.getResponseForItem(item) as GoogleAppsScript.Forms.ItemResponse | null;
    const answer = given && answerOf(given.getResponse());
    if (answer !== undefined && answer !== null) answers[key] = answer;
  }
  return answers;
}

/** A blank answer is none. A row of a grid without a mark is '' (AS/reference/forms/item-response) or null (as scripts have met it). */
function answerOf(given: unknown): RawAnswer | undefined {
  if (!Array.isArray(given)) return typeof given === 'string' && given !== '' ? given : undefined;
  const parts: readonly unknown[] = given;
  if (parts.some((part) => isTexts(part) && part.length > 0)) return parts.map((part) => (isTexts(part) ? part : null));
  const texts = parts.filter((part) => typeof part === 'string' && part !== '') as readonly string[];
  return texts.length > 0 ? texts : undefined;
}

function isTexts(part: unknown): part is readonly string[] {
  return Array.isArray(part);
}
