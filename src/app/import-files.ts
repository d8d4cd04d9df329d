/**
 * «Загрузить файлы» (programme/import.md): the college's own files and files of answers. All are read first; what is wrong is named by file and
 * line before anything is written. Groups come first, then people, consents, answers, so that each finds what it refers to.
 */

import { consents } from '../domain/bases/consents';
import { people } from '../domain/bases/people';
import type { ConsentLine, GroupLine, PersonLine } from '../domain/intake/college-files';
import type { Incoming } from '../domain/intake/incoming';
import { type ReadFile, readIncomingFile } from '../domain/intake/incoming-file';
import type { FileError, IncomingFile } from '../domain/intake/opened-file';
import type { ReviewReason } from '../domain/intake/review-table';
import { takeConsents, takeGroups, type TakenLines, takePeople } from '../domain/intake/take-people';
import { hasLawyersDecision } from '../domain/programme/data-mode';
import { groups } from '../domain/programme/groups';
import { readSettings, settings } from '../domain/programme/settings';
import { done, type Outcome, refused } from '../domain/shared/outcome';
import type { Decision, Office } from './ports';
import { takeAnswers, withHint } from './take-answers';

/** Answers of one atomic write: about a megabyte of the two that Google recommends at most. */
const ANSWERS_A_WRITE = 400;

/** Lines of «Люди» or «Согласия» of one atomic write. */
const LINES_A_WRITE = 2000;

export interface ReadFiles {
  readonly groups: readonly GroupLine[];
  readonly people: readonly PersonLine[];
  readonly consents: readonly ConsentLine[];
  readonly answers: readonly Incoming[];
  readonly errors: readonly FileError[];
}

export interface Imported {
  readonly groups: number;
  readonly people: number;
  readonly consents: number;
  readonly taken: number;
  readonly waiting: Readonly<Partial<Record<ReviewReason, number>>>;
  readonly repeated: number;
}

/** Reads the files and touches nothing: the preview. Which #tags there are is asked only when the answers are taken in. */
export function readFiles(files: readonly IncomingFile[]): ReadFiles {
  const read = files.map((file) => readIncomingFile({ ...file, tags: [] }));
  return {
    groups: read.flatMap((file) => (file.kind === 'groups' ? file.rows : [])),
    people: read.flatMap((file) => (file.kind === 'people' ? file.rows : [])),
    consents: read.flatMap((file) => (file.kind === 'consents' ? file.rows : [])),
    answers: read.flatMap(incomingOf),
    errors: read.flatMap(({ errors }) => errors),
  };
}

function incomingOf(file: ReadFile): readonly Incoming[] {
  if (file.kind !== 'answers' || file.questionnaire === undefined) return [];
  const { questionnaire } = file;
  return file.answers.map(({ digest, submitted, answers }) => ({
    questionnaire,
    responseId: digest,
    submitted,
    source: 'import',
    raw: rawOf(answers),
  }));
}

/** Typed answers as a form would have given them: a number is a text there. */
function rawOf(answers: Readonly<Record<string, unknown>>): Incoming['raw'] {
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [key, typeof value === 'number' ? String(value) : value]),
  ) as Incoming['raw'];
}

/**
 * Writes what was read; bad lines are not among it. Cut anywhere, it may simply be repeated: what is there already is not taken twice. Names
 * are refused, with everything that comes after them, until the lawyer's decision stands in «Настройки».
 */
export function importFiles(office: Office, read: ReadFiles): Outcome<Imported, 'decision-missing'> {
  const madeGroups = inParts(read.groups, LINES_A_WRITE, (lines) => importGroups(office, lines));
  const madePeople: TakenLines[] = [];
  for (const part of inParts(read.people, LINES_A_WRITE, (lines) => lines)) {
    const made = importPeople(office, part);
    if (!made.ok) return made;
    madePeople.push(made.value);
  }
  const madeConsents = inParts(read.consents, LINES_A_WRITE, (lines) => importConsents(office, lines));
  const answers = inParts(read.answers, ANSWERS_A_WRITE, (part) => takeAnswers(office, part));
  return done({
    groups: sum(madeGroups.map(writtenLines)),
    people: sum(madePeople.map(writtenLines)),
    consents: sum(madeConsents.map(writtenLines)),
    taken: sum(answers.map(({ taken }) => taken)),
    waiting: sumReasons(answers.map(({ waiting }) => waiting)),
    repeated: sum(answers.map(({ repeated }) => repeated)),
  });
}

function importGroups(office: Office, lines: readonly GroupLine[]): TakenLines {
  return office.store.transact({ read: [groups] }, 'import.groups', (books) => {
    const taken = takeGroups(lines, books.rows(groups));
    return { changes: taken.changes, result: taken };
  });
}

function importPeople(office: Office, lines: readonly PersonLine[]): Outcome<TakenLines, 'decision-missing'> {
  const now = office.clock.now();
  return office.store.transact(
    { read: [people, settings] },
    'import.people',
    (books): Decision<Outcome<TakenLines, 'decision-missing'>> => {
      if (!hasLawyersDecision(readSettings(books.rows(settings))))
        return { changes: [], result: refused('decision-missing') };
      const taken = takePeople(lines, books.rows(people), now);
      return { changes: hinted(taken, office), result: done(taken) };
    },
  );
}

function importConsents(office: Office, lines: readonly ConsentLine[]): TakenLines {
  return office.store.transact({ read: [people, consents] }, 'import.consents', (books) => {
    const byCode = new Map(books.rows(people).map((person) => [person.id, person]));
    const taken = takeConsents(lines, { known: books.rows(consents), people: byCode, now: office.clock.now() });
    return { changes: hinted(taken, office), result: taken };
  });
}

function hinted({ changes }: TakenLines, office: Office): TakenLines['changes'] {
  return changes.map((change) => withHint(change, office));
}

function writtenLines({ added, changed }: TakenLines): number {
  return added + changed;
}

function inParts<T, R>(items: readonly T[], size: number, work: (part: readonly T[]) => R): readonly R[] {
  const parts: R[] = [];
  for (let start = 0; start < items.length; start += size) parts.push(work(items.slice(start, start + size)));
  return parts;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function sumReasons(counts: readonly Imported['waiting'][]): Imported['waiting'] {
  const total: Partial<Record<ReviewReason, number>> = {};
  for (const one of counts) {
    for (const [reason, count] of Object.entries(one) as [ReviewReason, number][])
      total[reason] = (total[reason] ?? 0) + count;
  }
  return total;
}
