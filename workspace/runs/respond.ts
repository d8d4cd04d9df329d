/** Respondents: they answer forms by the questions' titles, and Google tells the script of it, sometimes not quite as it should. */

import { fromWallTime } from '../core/clock';
import type { Answer } from '../services/forms/answer';
import type { Outcome } from '../services/forms/people';
import type { AnswerRow } from './answer-rows';
import { fireInstalled, type FireParts } from './fire';
import type { RunReport } from './report';
import type { Services } from './services';

const FORM = 'application/vnd.google-apps.form';

/** How the submit event reaches the script: duplicate and blank events happen, some come late, some never. */
export type EventDelivery = 'once' | 'twice' | 'blank' | 'late' | 'lost';

export interface SubmitOptions {
  /** Moscow wall time of the answer; now unless said. */
  readonly at?: string;
  readonly email?: string;
  /** As `faults.deliver` says unless said. */
  readonly delivery?: EventDelivery;
}

export type Submission = Outcome & { readonly reports: readonly RunReport[] };

export interface Respondents {
  /** Sends an answer; the form is named by its id or title, each question by its title. */
  submit(form: string, answers: Readonly<Record<string, Answer>>, options?: SubmitOptions): Submission;
  /** Brings the events that were late. */
  deliverLate(): readonly RunReport[];
}

export interface RespondParts extends FireParts {
  readonly services: Services;
  lastAnswerRow(): AnswerRow | undefined;
  /** How events are delivered just now. */
  delivery(): EventDelivery;
  keepTime(): void;
}

/** Makes the respondents' side, and lets every stored answer fire the submit triggers of its spreadsheet, however it was sent. */
export function createRespondents(parts: RespondParts): Respondents {
  const { forms } = parts.services.people;
  let asked: EventDelivery | undefined;
  let reports: RunReport[] = [];
  const late: SubmitEvent[] = [];
  forms.onSubmit(({ spreadsheetId }) => {
    if (spreadsheetId === undefined) return;
    const full = { sourceId: spreadsheetId, event: submitEvent(parts, spreadsheetId) };
    const blank = { sourceId: spreadsheetId, event: {} };
    const delivery = asked ?? parts.delivery();
    const now = { once: [full], twice: [full, full], blank: [blank], late: [], lost: [] }[delivery];
    if (delivery === 'late') late.push(full);
    reports.push(...fire(parts, now));
  });
  return {
    submit(form, answers, options = {}) {
      const formId = findForm(parts, form);
      const at = options.at === undefined ? undefined : fromWallTime(options.at);
      const email = options.email === undefined ? {} : { email: options.email };
      const submission = { answers: byItemId(parts, formId, answers), ...email };
      asked = options.delivery;
      reports = [];
      const outcome = forms.submit(formId, submission, at);
      asked = undefined;
      parts.keepTime();
      return { ...outcome, reports };
    },
    deliverLate: () => fire(parts, late.splice(0)),
  };
}

interface SubmitEvent {
  readonly sourceId: string;
  readonly event: object;
}

function fire(parts: RespondParts, events: readonly SubmitEvent[]): readonly RunReport[] {
  const reports = events.flatMap((occasion) => fireInstalled(parts, 'ON_FORM_SUBMIT', occasion));
  parts.keepTime();
  return reports;
}

/** AS/guides/triggers/events, form submit: the row's texts, by heading and in the order of the columns. */
function submitEvent({ services, lastAnswerRow }: RespondParts, spreadsheetId: string): object {
  const place = lastAnswerRow();
  if (place?.spreadsheetId !== spreadsheetId) return services.eventObjects(spreadsheetId);
  const { sheetId, row } = place;
  const texts = services.people.sheets.open(spreadsheetId).read(sheetId);
  const headings = texts[0] ?? [];
  const values = headings.map((_, column) => texts[row]?.[column] ?? '');
  const namedValues: Record<string, string[]> = {};
  headings.forEach((heading, column) => (namedValues[heading] ??= []).push(values[column] ?? ''));
  const objects = services.eventObjects(spreadsheetId, {
    sheetId,
    a1: `A${row + 1}:${columnName(headings.length)}${row + 1}`,
  });
  return { ...objects, values, namedValues };
}

function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

function findForm({ world, services }: RespondParts, wanted: string): string {
  const forms = world.files.all().filter(({ mimeType, trashed }) => mimeType === FORM && !trashed);
  const titleOf = (id: string): string => services.people.forms.openForm(id)?.title ?? '';
  const found = forms.find(({ id, name }) => id === wanted || name === wanted || titleOf(id) === wanted);
  if (!found) throw new RangeError(`No form ${wanted}: there are ${forms.map(({ name }) => name).join(', ')}`);
  return found.id;
}

/** A form that is not open shows no questions, and then refuses whatever is sent. */
function byItemId(
  { services }: RespondParts,
  formId: string,
  answers: Readonly<Record<string, Answer>>,
): Readonly<Record<string, Answer>> {
  const items = services.people.forms.openForm(formId)?.items ?? [];
  if (items.length === 0) return {};
  const entries = Object.entries(answers).map(([title, answer]) => {
    const item = items.find((candidate) => candidate.title === title);
    if (!item) throw new RangeError(`No question ${title}: there are ${items.map((each) => each.title).join(', ')}`);
    return [item.id, answer] as const;
  });
  return Object.fromEntries(entries);
}
