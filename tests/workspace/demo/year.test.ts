import { readSheet } from '../../../workspace/demo/sheet';
import { type PlayedYear, playSmallYear } from './small-college';

const SEED = 5;

describe('playYear', () => {
  let year: PlayedYear;

  beforeAll(() => {
    year = playSmallYear(SEED, '2027-03-24T17:00');
  }, 120_000);

  it('brings answers to pairs, an order and confirmed meetings', () => {
    const { pairs, documents, meetings, answers } = year.outcome;

    expect(pairs.length).toBeGreaterThan(2);
    expect(answers.taken).toBeGreaterThan(20);
    expect(documents.filter(({ kind, status }) => kind === 'D31' && status === 'подписан')).not.toEqual([]);
    expect(meetings['подтверждена']).toBeGreaterThan(0);
  });

  it('leaves no failed run and no notice of a failure', () => {
    expect(year.ws.failures()).toEqual([]);
    expect(year.outcome.uses.filter(({ failed }) => failed > 0)).toEqual([]);
  });

  it('doubles nothing: ids, letters and mentees in pairs are there once', () => {
    const titles = ['Люди', 'Запросы', 'Наставники', 'Подбор', 'Пары', 'Встречи', 'Согласия', 'Ответы', 'Отправлено'];
    const idsOf = (title: string): readonly string[] => {
      const { headings, rows } = readSheet(year.ws, title);
      return rows.map(({ get }) => get(headings[0] ?? ''));
    };

    const doubled = titles.filter((title) => new Set(idsOf(title)).size < idsOf(title).length);

    expect(doubled).toEqual([]);
    expect(new Set(year.outcome.pairs.map(({ mentee }) => mentee)).size).toBe(year.outcome.pairs.length);
  });

  it('shows names in «Люди» and in columns marked personal only', () => {
    const { ws, college } = year;
    const places = new Set(placesOfNames(year));
    const titles = ws.people.sheets.tabs(ws.workbookId).map(({ title }) => title);

    expect(college.people.length).toBeGreaterThan(20);
    expect([...places].filter((place) => !PERSONAL.has(place) && !place.startsWith('Люди/'))).toEqual([]);
    expect(titles).toContain('Люди');
  });

  it('names nobody in properties, file names, logs, mails of failure and run.json', () => {
    const { ws, outcome, logs } = year;
    const whole = JSON.stringify([ws.properties(), ws.files().map(({ name }) => name), logs, ws.failures(), outcome]);

    expect(namesIn(year, whole)).toEqual([]);
  });

  it('gives the same run.json for the same seed', () => {
    const [one, other] = [playSmallYear(SEED, '2026-09-18T17:00'), playSmallYear(SEED, '2026-09-18T17:00')];

    expect(JSON.stringify(other.outcome)).toBe(JSON.stringify(one.outcome));
  }, 120_000);
});

/** Columns that the tables declare as personal. */
const PERSONAL: ReadonlySet<string> = new Set([
  'Запросы/Фамилия И. О.',
  'Наставники/Фамилия И. О.',
  'Согласия/Фамилия И. О.',
  'Роли/Фамилия И. О.',
  'Состав пар/Фамилия И. О.',
  'Подбор/Наставляемый',
  'Подбор/Наставник',
  'Без пары/Фамилия И. О.',
  'Пары/Наставник',
  'Пары/Наставляемые',
  'Встречи/Участники',
]);

/** Where surnames stand in all spreadsheets: sheet and heading. */
function placesOfNames(year: PlayedYear): readonly string[] {
  const { ws } = year;
  const books = ws.files().filter(({ mimeType }) => mimeType === 'application/vnd.google-apps.spreadsheet');
  return books.flatMap(({ id }) =>
    ws.people.sheets.tabs(id).flatMap(({ sheetId, title }) => {
      const rows = ws.people.sheets.open(id).read(sheetId);
      const headings = rows[1] ?? [];
      return rows.flatMap((cells) =>
        cells.flatMap((cell, column) => (namesIn(year, cell).length > 0 ? [`${title}/${headings[column] ?? ''}`] : [])),
      );
    }),
  );
}

/** Whole words that are surnames of the college's people, in the order of the text. */
function namesIn({ college }: PlayedYear, text: string): readonly string[] {
  const surnames = new Set(college.people.map(({ name }) => name.last));
  return (text.match(/[А-ЯЁ][а-яё]+/g) ?? []).filter((word) => surnames.has(word));
}
