/** Files of answers: what is read, what is refused and where. */

import { readAnswerFile } from '../../../src/domain/intake/answer-file';
import { anF01, anF09, csvOf, headingsOf, TAGS } from './a-file';

const CODE = 'Код участника';
const TIME = 'Отметка времени';

function read(text: string, name = 'F01.csv'): ReturnType<typeof readAnswerFile> {
  return readAnswerFile({ name, text, tags: TAGS });
}

describe('readAnswerFile', () => {
  it('reads a sheet of answers saved as CSV', () => {
    const { questionnaire, answers, errors } = read(csvOf([anF01()]));

    expect(questionnaire).toBe('F01');
    expect(errors).toEqual([]);
    expect(answers).toEqual([
      {
        line: 2,
        submitted: '2026-09-01T09:15:23',
        code: 'С-031',
        answers: {
          code: 'С-031',
          areas: ['Учёба', 'Поиск работы'],
          request: 'Не выходит шов',
          tags: ['#сварка', '#чтение_чертежей'],
          mentorKind: 'Всё равно',
          importance: 8,
          slots: { Понедельник: ['До занятий', 'Вечером'], Среда: ['После занятий'] },
          frequency: 'Раз в неделю',
          mode: 'Очно',
        },
        issues: [],
        further: [],
        digest: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
  });

  it('reads the download of Google Forms to the same answers with the same digest', () => {
    const { [TIME]: _time, ...cells } = anF01();
    const download = csvOf([
      {
        Timestamp: '2026/09/01 9:15:23 AM GMT+3',
        ...cells,
        'С чем вам сейчас нужна помощь?': 'Учёба;Поиск работы',
        'Какие #теги ближе всего к вашей задаче?': '#сварка;#чтение_чертежей',
        'Когда вам удобно встречаться? [Понедельник]': 'До занятий;Вечером',
      },
    ]);

    expect(read(download)).toEqual(read(csvOf([anF01()])));
  });

  it.each([',', ';'])('reads a file parted by %j, with a byte order mark', (separator) => {
    const text = `\ufeff${csvOf([anF01()], separator)}\r\n`;

    expect(read(text)).toEqual(read(csvOf([anF01()])));
  });

  it('knows the link of a report by its code', () => {
    const { questionnaire, answers } = read(csvOf([anF09()]), 'отчёты.csv');

    expect(questionnaire).toBe('F09');
    expect(answers).toEqual([
      expect.objectContaining({
        code: 'k7f3q',
        answers: { token: 'k7f3q', date: '2026-10-19', kind: 'Регулярная', held: 'Состоялась', minutes: 45 },
      }),
    ]);
  });

  it('keeps what unknown columns hold as further answers', () => {
    const { answers } = read(csvOf([anF01({ ' Заметки  куратора': 'позвонить', Баллы: '' })]));

    expect(answers.map(({ further }) => further)).toEqual([[{ title: 'Заметки куратора', answer: 'позвонить' }]]);
  });

  it('takes of a question with two columns the filled one, and keeps a second answer', () => {
    const text = [
      `${TIME},Код ссылки,Встреча состоялась?,Встреча состоялась?,Дата встречи`,
      '20.10.2026 18:02:11,k7f3q,,Да,',
      '20.10.2026 18:03:11,k7f3q,Нет,Да,',
    ].join('\n');

    const { answers } = read(text);

    expect(answers.map(({ answers: { held }, further }) => ({ held, further }))).toEqual([
      { held: 'Да', further: [] },
      { held: 'Нет', further: [{ title: 'Встреча состоялась?', answer: 'Да' }] },
    ]);
  });

  it('reads what is not among the options and says so: a person decides', () => {
    const { answers, errors } = read(csvOf([anF01({ 'Как удобнее встречаться?': 'В чате' })]));

    expect(errors).toEqual([]);
    expect(answers.map(({ issues }) => issues)).toEqual([
      [{ code: 'not-a-choice', question: 'mode', received: 'В чате' }],
    ]);
  });

  it.each<[Record<string, string>, string, string, unknown]>([
    [{ [CODE]: '' }, CODE, '', { kind: 'participant-code' }],
    [{ [CODE]: 'С-31' }, CODE, 'С-31', { kind: 'participant-code' }],
    [{ [CODE]: 'Иванов' }, CODE, 'Иванов', { kind: 'participant-code' }],
    [{ [TIME]: '' }, TIME, '', { kind: 'time' }],
    [{ [TIME]: '31.02.2026 9:00:00' }, TIME, '31.02.2026 9:00:00', { kind: 'time' }],
    [{ [TIME]: 'вчера' }, TIME, 'вчера', { kind: 'time' }],
    [{ 'Опишите задачу своими словами': ' ' }, 'Опишите задачу своими словами', '', { kind: 'answer' }],
    [
      { 'Какие #теги ближе всего к вашей задаче?': '' },
      'Какие #теги ближе всего к вашей задаче?',
      '',
      { kind: 'tags' },
    ],
    [
      { 'Насколько это для вас важно?': 'очень' },
      'Насколько это для вас важно?',
      'очень',
      { kind: 'number', min: 1, max: 10, whole: true },
    ],
    [
      { 'Насколько это для вас важно?': '11' },
      'Насколько это для вас важно?',
      '11',
      { kind: 'number', min: 1, max: 10, whole: true },
    ],
    [
      { 'Как удобнее встречаться?': '' },
      'Как удобнее встречаться?',
      '',
      { kind: 'options', options: ['Очно', 'Дистанционно', 'Смешанно'] },
    ],
  ])('refuses a line with %j, and reads the others', (changes, column, received, expected) => {
    const { answers, errors } = read(csvOf([anF01(), anF01(changes), anF01({ [CODE]: 'С-032' })]));

    expect(errors).toEqual([{ file: 'F01.csv', line: 3, column, received, expected }]);
    expect(answers.map(({ line, code }) => [line, code])).toEqual([
      [2, 'С-031'],
      [4, 'С-032'],
    ]);
  });

  it.each<[Record<string, string>, string, string, unknown]>([
    [{ 'Код ссылки': '' }, 'Код ссылки', '', { kind: 'link-code' }],
    [{ 'Дата встречи': '31.02.2026' }, 'Дата встречи', '31.02.2026', { kind: 'day' }],
    [
      { 'Сколько минут она длилась?': '45 мин' },
      'Сколько минут она длилась?',
      '45 мин',
      { kind: 'number', min: 5, max: 480, whole: true },
    ],
  ])('refuses a report with %j', (changes, column, received, expected) => {
    const { answers, errors } = read(csvOf([anF09(changes)]), 'F09.csv');

    expect(answers).toEqual([]);
    expect(errors).toEqual([{ file: 'F09.csv', line: 2, column, received, expected }]);
  });

  it('names the wrong lines in their order in the file', () => {
    const broken = anF01({ [CODE]: '', 'Насколько это для вас важно?': '0', [TIME]: 'утром' });

    const { errors } = read(`${csvOf([anF01({ [CODE]: '1' }), broken])}${',"лишнее"'.repeat(20)}\n${'"'}`);

    expect(errors.map(({ line, column }) => [line, column])).toEqual([
      [2, CODE],
      [3, ''],
      [4, ''],
    ]);
  });

  it('names the cells of one line from left to right, the time first', () => {
    const { errors } = read(csvOf([anF01({ [CODE]: '', 'Насколько это для вас важно?': '0', [TIME]: 'утром' })]));

    expect(errors.map(({ column }) => column)).toEqual([TIME, CODE, 'Насколько это для вас важно?']);
  });

  it('counts lines as the file does when cells hold line breaks', () => {
    const long = anF01({ 'Опишите задачу своими словами': 'Первое\r\nвторое\r\nтретье' });

    const { answers, errors } = read(csvOf([long, anF01({ [CODE]: '' })]));

    expect(answers.map(({ line, answers: { request } }) => [line, request])).toEqual([[2, 'Первое\nвторое\nтретье']]);
    expect(errors.map(({ line }) => line)).toEqual([5]);
  });

  it('takes cells that the end of a line lacks for empty ones, and refuses filled ones beyond the headings', () => {
    const text = [
      `${TIME},Код ссылки,Встреча состоялась?,Дата встречи,Насколько встреча была полезной?`,
      '20.10.2026 18:02:11,k7f3q,Да',
      '20.10.2026 18:03:11,k7f3q,Да,,9,,',
      '20.10.2026 18:04:11,k7f3q,Да,,9,,лишнее',
    ].join('\n');

    const { answers, errors } = read(text, 'F10.csv');

    expect(answers.map(({ line }) => line)).toEqual([2, 3]);
    expect(errors).toEqual([
      { file: 'F10.csv', line: 4, column: '', received: '7', expected: { kind: 'cells', most: 5 } },
    ]);
  });

  it('reads up to a quote that nothing closes, and says where it was opened', () => {
    const { answers, errors } = read(`${csvOf([anF01()])}\n01.09.2026 9:16:00,С-032,"Учёба,`);

    expect(answers.map(({ line }) => line)).toEqual([2]);
    expect(errors).toEqual([
      { file: 'F01.csv', line: 3, column: '', received: '', expected: { kind: 'closing-quote' } },
    ]);
  });

  it('refuses a file without the time of the answers', () => {
    const { [TIME]: _time, ...cells } = anF01();

    expect(read(csvOf([cells]))).toEqual({
      questionnaire: 'F01',
      answers: [],
      errors: [{ file: 'F01.csv', line: 1, column: TIME, received: '', expected: { kind: 'column' } }],
    });
  });

  it('refuses a file that is none of answers, and says which one it is nearest to', () => {
    const { [CODE]: _code, ...cells } = anF01();

    const { questionnaire, errors } = read(csvOf([cells]), 'мой.csv');

    expect(questionnaire).toBeUndefined();
    expect(errors).toEqual([
      {
        file: 'мой.csv',
        line: 1,
        column: '',
        received: Object.keys(cells).join(', '),
        expected: { kind: 'headings', nearest: 'F01 «Мне нужен наставник»', missing: [CODE] },
      },
    ]);
  });

  it('finds nobody in a file of headings alone', () => {
    expect(read(headingsOf('F02').join(';'))).toEqual({ questionnaire: 'F02', answers: [], errors: [] });
  });
});
