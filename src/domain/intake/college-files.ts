/**
 * The lines of Люди.csv, Группы.csv and Согласия.csv (programme/import.md, model.md §1). A line is refused, with the place and what was
 * expected, when a cell cannot be read, when what its kind of person must have is missing, or when a line above has its code already.
 */

import { CONSENT_COLUMNS, GROUP_COLUMNS, type LineOf, PEOPLE_COLUMNS } from './college-columns';
import { type LineRules, readLines, type ReadLines } from './college-lines';
import { type FileError, type IncomingFile, openFile, unknownFile } from './opened-file';
import { expectedHeadings, whichFile } from './which-file';

/** A person; `id` is '' when the programme is to give the code. */
export type PersonLine = LineOf<typeof PEOPLE_COLUMNS>;
export type GroupLine = LineOf<typeof GROUP_COLUMNS>;
export type ConsentLine = LineOf<typeof CONSENT_COLUMNS>;

export type CollegeFile =
  | ({ readonly kind: 'people' } & ReadLines<PersonLine>)
  | ({ readonly kind: 'groups' } & ReadLines<GroupLine>)
  | ({ readonly kind: 'consents' } & ReadLines<ConsentLine>)
  | { readonly kind: 'none'; readonly errors: readonly FileError[] };

const PEOPLE_RULES: LineRules<PersonLine> = {
  missing: ({ id, last, category, group, partner }) => [
    // In the mode «Коды» names stay empty; a line with neither code nor name is nobody.
    ...(id === '' && last === '' ? [PEOPLE_COLUMNS.last] : []),
    ...(category === 'student' && group === '' ? [PEOPLE_COLUMNS.group] : []),
    ...(category === 'employer' && partner === '' ? [PEOPLE_COLUMNS.partner] : []),
  ],
  unique: { column: PEOPLE_COLUMNS.id, of: ({ id }) => id },
};

const GROUP_RULES: LineRules<GroupLine> = {
  missing: () => [],
  unique: { column: GROUP_COLUMNS.id, of: ({ id }) => id },
};

/** A renewed consent stands beside the old one, so a person may have several lines. */
const CONSENT_RULES: LineRules<ConsentLine> = { missing: () => [] };

/** Reads every line of one of the college's files that can be read, and names the others. */
export function readCollegeFile(file: IncomingFile): CollegeFile {
  const opened = openFile(file);
  const source = { file, opened };
  switch (whichFile(opened.headings)?.kind) {
    case 'people':
      return { kind: 'people', ...readLines(source, PEOPLE_COLUMNS, PEOPLE_RULES) };
    case 'groups':
      return { kind: 'groups', ...readLines(source, GROUP_COLUMNS, GROUP_RULES) };
    case 'consents':
      return { kind: 'consents', ...readLines(source, CONSENT_COLUMNS, CONSENT_RULES) };
    default:
      return { kind: 'none', errors: [unknownFile(file, opened, expectedHeadings(opened.headings))] };
  }
}
