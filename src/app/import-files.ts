/**
 * «Загрузить файлы» (programme/import.md): the college's own files and files of answers. All are read first; what is wrong is named by file and
 * line before anything is written. Groups come first, then people, consents, answers, so that each finds what it refers to.
 */

import { consents } from '../domain/bases/consents';
import { people } from '../domain/bases/people';
import { tags } from '../domain/bases/tags';
import type { ConsentLine, GroupLine, PersonLine } from '../domain/intake/college-files';
import type { Incoming } from '../domain/intake/incoming';
import { type ReadFile, readIncomingFile } from '../domain/intake/incoming-file';
import { tagDictionary } from '../domain/intake/new-tags';
import type { FileError, IncomingFile } from '../domain/intake/opened-file';
import type { ReviewReason } from '../domain/intake/review-table';
import { takeConsents, takeGroups, type TakenLines, takePeople } from '../domain/intake/take-people';
import { hasLawyersDecision } from '../domain/programme/data-mode';
import { groups } from '../domain/programme/groups';
import { readSettings, settings } from '../domain/programme/settings';
import { done, type Outcome, refused } from '../domain/shared/outcome';
import type { Office } from './ports';
import { takeAnswers } from './take-answers';

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

/** Reads the files and writes nothing: the preview. */
export function readFiles(office: Office, files: readonly IncomingFile[]): Outcome<ReadFiles, 'decision-missing'> {
  return office.store.look({ read: [tags, settings] }, (books) => {
    if (!hasLawyersDecision(readSettings(books.rows(settings)))) return refused('decision-missing');
    const dictionary = tagDictionary(books.rows(tags));
    const read = files.map((file) => readIncomingFile({ ...file, tags: dictionary }));
    return done({
      groups: read.flatMap((file) => (file.kind === 'groups' ? file.rows : [])),
      people: read.flatMap((file) => (file.kind === 'people' ? file.rows : [])),
      consents: read.flatMap((file) => (file.kind === 'consents' ? file.rows : [])),
      answers: read.flatMap(incomingOf),
      errors: read.flatMap(({ errors }) => errors),
    });
  });
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

/** Writes what was read; bad lines are not among it. Cut anywhere, it may simply be repeated: what is there already is not taken twice. */
export function importFiles(office: Office, read: ReadFiles): Imported {
  const now = office.clock.now();
  const madeGroups = office.store.transact({ read: [groups] }, 'import.groups', (books) =>
    written(takeGroups(read.groups, books.rows(groups))),
  );
  const madePeople = inParts(read.people, LINES_A_WRITE, (lines) =>
    office.store.transact({ read: [people] }, 'import.people', (books) =>
      written(takePeople(lines, books.rows(people), now)),
    ),
  );
  const madeConsents = inParts(read.consents, LINES_A_WRITE, (lines) =>
    office.store.transact({ read: [people, consents] }, 'import.consents', (books) => {
      const byCode = new Map(books.rows(people).map((person) => [person.id, person]));
      return written(takeConsents(lines, { known: books.rows(consents), people: byCode, now }));
    }),
  );
  const answers = inParts(read.answers, ANSWERS_A_WRITE, (part) => takeAnswers(office, part));
  return {
    groups: madeGroups.added + madeGroups.changed,
    people: sum(madePeople.map(({ added, changed }) => added + changed)),
    consents: sum(madeConsents.map(({ added, changed }) => added + changed)),
    taken: sum(answers.map(({ taken }) => taken)),
    waiting: sumReasons(answers.map(({ waiting }) => waiting)),
    repeated: sum(answers.map(({ repeated }) => repeated)),
  };
}

function written(lines: TakenLines): { readonly changes: TakenLines['changes']; readonly result: TakenLines } {
  return { changes: lines.changes, result: lines };
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
