/** docs/workbook.md: every table of the workbook as the domain declares it. */

import type { Filler } from '../../src/domain/shared/column';
import type { AnyColumn, Table } from '../../src/domain/shared/table';
import { markdownTable } from './markdown';

const OPENING = `# The workbook

Made from \`src/domain/workbook.ts\` by \`npm run docs\`; do not edit. The rules that all tables share stand in [flow.md](flow.md).

Row 1 of a sheet is hidden and holds the table's code and the keys of the columns, row 2 the headings, which people may reword; data begin in
row 3. Sheets that people edit end in a hidden column «печать», by which torn rows are noticed. «Personal» marks personal data (ПДн). A column
that is «folded» is hidden at first. The tables stand in the order of the tabs.
`;

const FILLERS: Readonly<Record<Filler, string>> = { curator: 'curator', answer: 'answer', script: 'program' };

/** Describes the tables, each with what a row is and what its columns hold. */
export function workbookPage(tables: readonly Table[]): string {
  const list = markdownTable(
    ['sheet', 'code', 'in sight', 'edited by', 'columns', 'personal'],
    tables.map((table) => [
      `«${table.title}»`,
      `\`${table.code}\``,
      table.inSight ? 'yes' : 'behind «Ещё»',
      editedBy(table),
      String(columnsOf(table).length),
      String(columnsOf(table).filter(([, column]) => column.personal).length),
    ]),
  );
  return [OPENING, list, '', ...tables.map(tableSection)].join('\n');
}

function tableSection(table: Table): string {
  const rows = columnsOf(table).map(([key, column]) => [
    column.heading,
    `\`${key}\``,
    column.format,
    FILLERS[column.by],
    column.personal ? 'personal' : '',
    remarksOf(column),
  ]);
  return [
    `## «${table.title}» \`${table.code}\``,
    '',
    `${table.about} Sheet id ${table.sheetId}.${table.appendOnly ? ' Only appended to, never read whole.' : ''}`,
    '',
    markdownTable(['heading', 'key', 'holds', 'filled by', 'personal', 'choices and remarks'], rows),
    '',
  ].join('\n');
}

function columnsOf(table: Table): readonly (readonly [string, AnyColumn])[] {
  return Object.entries(table.columns);
}

function editedBy({ owner, appendOnly }: Table): string {
  if (owner === 'people') return 'people';
  return appendOnly ? 'the program, appended to' : 'the program';
}

function remarksOf(column: AnyColumn): string {
  return [
    column.words.join(' · '),
    column.refersTo === '' ? '' : `a row of ${column.refersTo}`,
    column.required ? 'required' : '',
    column.hidden ? 'folded' : '',
    column.help,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
