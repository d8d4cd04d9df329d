import { addBook, BOOK, CURATOR, type Json, rows, sheetsWorld, write } from './sheets-world';

const OTHER = 'drugoi@college.example';
const permission = (role: string, more: Json = {}): Json => ({
  id: 'p',
  type: 'user',
  role,
  emailAddress: OTHER,
  ...more,
});

function open(
  file: Json,
  rights: { readonly user?: string; readonly scopes?: readonly string[] },
  act: 'read' | 'write',
): () => unknown {
  const w = sheetsWorld();
  addBook(w.world, 'book-2', file);
  const { Spreadsheets } = w.sheets.global;
  return () =>
    w.as(rights, () =>
      act === 'read'
        ? Spreadsheets.get('book-2')
        : Spreadsheets.batchUpdate({ requests: [write(rows(['x']))] }, 'book-2'),
    );
}

describe('checkAccess', () => {
  it.each<[string, Json, { user?: string; scopes?: string[] }, 'read' | 'write']>([
    ['its owner', {}, {}, 'write'],
    ['its owner with drive alone', {}, { scopes: ['drive'] }, 'write'],
    ['its owner with drive.file, made by the app for her', {}, { scopes: ['drive.file'] }, 'write'],
    ['a writer', { permissions: [permission('writer')] }, { user: OTHER }, 'write'],
    ['a reader', { permissions: [permission('reader')] }, { user: OTHER }, 'read'],
    ['anyone with the link', { permissions: [{ id: 'a', type: 'anyone', role: 'reader' }] }, { user: OTHER }, 'read'],
  ])('lets in %s', (_who, file, rights, act) => {
    expect(open(file, rights, act)).not.toThrow();
  });

  it.each<[string, Json, { user?: string; scopes?: string[] }, 'read' | 'write', string]>([
    ['a stranger', {}, { user: OTHER }, 'read', 'The caller does not have permission'],
    [
      'a reader who writes',
      { permissions: [permission('reader')] },
      { user: OTHER },
      'write',
      'The caller does not have permission',
    ],
    [
      'a respondent',
      { permissions: [{ id: 'a', type: 'anyone', role: 'reader', view: 'published' }] },
      { user: OTHER },
      'read',
      'The caller does not have permission',
    ],
    [
      'drive.file for a file made for another',
      { permissions: [permission('writer')] },
      { user: OTHER, scopes: ['drive.file'] },
      'read',
      'Requested entity was not found.',
    ],
    [
      'drive.file for a file made by hand',
      { madeByAppFor: [] },
      { scopes: ['drive.file'] },
      'read',
      'Requested entity was not found.',
    ],
    [
      'a file of another kind',
      { mimeType: 'application/vnd.google-apps.document' },
      {},
      'read',
      'Requested entity was not found.',
    ],
    [
      'a run without a scope',
      {},
      { scopes: ['forms'] },
      'read',
      'Specified permissions are not sufficient to call Sheets.Spreadsheets.get.',
    ],
  ])('keeps out %s', (_who, file, rights, act, message) => {
    expect(open(file, rights, act)).toThrow(message);
  });

  it('answers 404 with its code for an unknown id', () => {
    const w = sheetsWorld();
    let code: unknown;

    try {
      w.as({}, () => w.sheets.global.Spreadsheets.get('нет'));
    } catch (error) {
      code = (error as { code: unknown }).code;
    }

    expect(code).toBe(404);
  });
});

describe('createSheets', () => {
  it('makes a new file of one sheet in the locale and zone of the account', () => {
    const w = sheetsWorld({ account: { locale: 'en_US', timeZone: 'America/New_York' } });

    expect(w.sheets.book(BOOK)).toMatchObject({
      locale: 'en_US',
      timeZone: 'America/New_York',
      sheets: [{ sheetId: 0, title: 'Sheet1', rowCount: 1000, columnCount: 26 }],
    });
  });

  it('copies a file with its sheets and their ids, apart from then on', () => {
    const w = sheetsWorld();
    w.batch({ addSheet: { properties: { sheetId: 5, title: 'Пары' } } }, write(rows(['П-1']), 0, 0, 5));

    w.world.files.kind('application/vnd.google-apps.spreadsheet')?.copy(BOOK, 'copy', 'Копия');
    w.desk.typeIn(5, 0, 0, 'П-2');

    expect(w.sheets.people.open('copy').read(5)).toEqual([['П-1']]);
    expect(w.sheets.tabs('copy').map(({ sheetId }) => sheetId)).toEqual([0, 5]);
  });

  it('does not convert an upload', () => {
    const w = sheetsWorld();
    const upload = { mimeType: 'text/csv', bytes: [] };

    expect(() => w.world.files.kind('application/vnd.google-apps.spreadsheet')?.create('x', 'x', upload)).toThrow(
      'is not on the closed list',
    );
  });

  it('is the same after its log has been replayed', () => {
    const lines: string[] = [];
    const log = {
      load: () => ({ snapshot: undefined, lines }),
      append: (line: string) => void lines.push(line),
      compact: () => undefined,
      size: () => 0,
    };
    const w = sheetsWorld({ log });
    w.batch(
      { addSheet: {} },
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, warningOnly: true } } },
      write(rows(['б'], ['а'])),
    );
    w.desk.paste(0, 0, 1, [['05.09.2026'], ['=A1']]);
    w.desk.sortByColumn(0, 0);
    w.desk.duplicateSheet(0);
    const sheetId = w.sheets.answerSheets.link(BOOK, ['Вопрос']);
    w.sheets.answerSheets.put(BOOK, sheetId, undefined, { Вопрос: 'ответ' });
    expect(() => w.batch({ deleteSheet: { sheetId: 77 } })).toThrow('No sheet with id: 77');

    const again = sheetsWorld({ log });

    expect(again.sheets.book(BOOK)).toEqual(w.sheets.book(BOOK));
  });

  it('keeps a change of one cell in a line that does not grow with the sheet', () => {
    expect(lineOfOneCell({ rows: 900 }).length).toBe(lineOfOneCell({ rows: 90 }).length);
  });
});

/** What is kept of a cell written near the top of a sheet with so many rows. */
function lineOfOneCell({ rows: count }: { readonly rows: number }): string {
  const lines: string[] = [];
  const log = {
    load: () => ({ snapshot: undefined, lines: [] }),
    append: (line: string) => void lines.push(line),
    compact: () => undefined,
    size: () => 0,
  };
  const w = sheetsWorld({ log });
  w.batch(write(Array.from({ length: count }, (_, index) => rows([`строка ${index}`, index])[0] ?? {})));
  w.as({ user: CURATOR }, () => w.batch(write(rows(['x']), 50)));
  return lines.at(-1) ?? '';
}
