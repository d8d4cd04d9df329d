import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { createMatchingLog } from '../../../workspace/cli/matching-log';
import { gatherOutcome } from '../../../workspace/cli/outcome';
import { previewOwnFiles, readOwnFiles, UnreadableFilesError, workOnOwnFiles } from '../../../workspace/cli/own-files';
import { memory, openWorkspace, type Workspace } from '../../../workspace/open';
import { tempFolder } from '../temp-folder';
import { CODE } from './small-college';

const WEEK = ['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота'].map(
  (day) => `Когда вам удобно встречаться? [${day}]`,
);

const GOOD: Readonly<Record<string, string>> = {
  'Группы.csv': 'Группа;Специальность;Курс\nСВ-26;Сварочное производство;1\nСВ-24;Сварочное производство;3\n',
  'Люди.csv': [
    'Код,Фамилия,Имя,Отчество,Дата рождения,Категория,Группа,Организация,Должность,E-mail,Телефон,Законный представитель,Контакт представителя',
    'С-001,Берестов,Егор,Ильич,05.03.2006,студент,СВ-26,,,s1@mail.example,,,',
    'С-002,Кедрова,Анна,Олеговна,07.04.2006,студент,СВ-24,,,s2@mail.example,,,',
  ].join('\r\n'),
  'Согласия.csv':
    'Код,Вид,Статус,Получено,Действует до\nС-001,С1,получено,01.02.2027,\nС-002,С1,получено,01.02.2027,\n',
  'a.csv': table(
    [
      'Отметка времени',
      'Код участника',
      'С чем вам сейчас нужна помощь?',
      'Опишите задачу своими словами',
      'Какие #теги ближе всего к вашей задаче?',
      'Какого наставника вы хотели бы?',
      'Насколько это для вас важно?',
      ...WEEK,
      'Как часто готовы встречаться?',
      'Как удобнее встречаться?',
    ],
    [
      '01.02.2027 9:15:23',
      'С-001',
      'Учёба',
      'Не успеваю по сварке',
      '#сварка',
      'Всё равно',
      '8',
      'После занятий',
      '',
      '',
      '',
      '',
      '',
      'Раз в неделю',
      'Очно',
    ],
    [
      '01.02.2027 9:16:23',
      'С-777',
      'Учёба',
      'Не из техникума',
      '#сварка',
      'Всё равно',
      '8',
      'После занятий',
      '',
      '',
      '',
      '',
      '',
      'Раз в неделю',
      'Очно',
    ],
  ),
  'b.csv': table(
    [
      'Отметка времени',
      'Код участника',
      'Кто вы?',
      'Чему вы можете научить?',
      'Какие #теги описывают то, в чём вы сильны?',
      'Почему вы хотите быть наставником?',
      'Были ли вы уже наставником?',
      'Сколько часов в месяц готовы уделять?',
      'Скольких наставляемых готовы взять?',
    ],
    ['01.02.2027 10:15:23', 'С-002', 'Студент', 'Сварке', '#сварка', 'Хочу помогать', 'Нет', '3–4', '1'],
  ),
  'c.csv': table(
    [
      'Отметка времени',
      'Код участника',
      'Расскажите о своём опыте и намерениях',
      ...WEEK,
      'Как часто готовы встречаться?',
      'Как удобнее встречаться?',
      'Я слушаю и слышу',
      'Я объясняю понятно',
      'Я соблюдаю договорённости',
      'Я умею тактично говорить о недостатках',
      'Я планирую',
    ],
    [
      '02.02.2027 10:15:23',
      'С-002',
      'Готова',
      'После занятий',
      '',
      '',
      '',
      '',
      '',
      'Раз в неделю',
      'Очно',
      '8',
      '8',
      '8',
      '8',
      '8',
    ],
  ),
};

function table(...lines: readonly (readonly string[])[]): string {
  return lines.map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\n');
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function emptyWorkspace(): Workspace {
  return openWorkspace({ store: memory(), code: CODE, clock: '2027-03-01T08:50', seed: 1 });
}

const ignore = (): void => undefined;

describe('workOnOwnFiles', () => {
  it('makes pairs and the order of a folder of files, and lets an unknown code wait', () => {
    const ws = emptyWorkspace();
    const log = createMatchingLog();
    const files = readOwnFiles(folderOf(GOOD));

    workOnOwnFiles({ ws, files, note: ({ logs }) => log.note(logs), tell: ignore });

    const { answers, pairs, unmatched, matching, documents } = gatherOutcome({
      ws,
      code: CODE,
      seed: 1,
      log,
      uses: [],
    });
    expect(answers).toEqual({ taken: 3, waiting: { 'unknown-code': 1 } });
    expect(pairs).toEqual([{ mentee: 'С-001', mentor: 'С-002', value: matching.total }]);
    expect([unmatched, matching.edges, matching.matched]).toEqual([[], 1, 1]);
    expect(documents.map(({ kind, status }) => [kind, status])).toEqual([['D31', 'проект']]);
  }, 60_000);
});

describe('previewOwnFiles', () => {
  it('names file and line of what cannot be read', () => {
    const bad = { ...GOOD, 'Люди.csv': `${GOOD['Люди.csv'] ?? ''}\nС-003,Осокин,Пётр,,31.02.2009,студент,СВ-26,,,,,,` };
    const files = readOwnFiles(folderOf(bad));

    const look = (): void => previewOwnFiles({ ws: emptyWorkspace(), files, note: ignore });

    expect(look).toThrow(UnreadableFilesError);
    expect(look).toThrow(/^Люди\.csv:4: «Дата рождения»/);
  }, 60_000);
});

describe('readOwnFiles', () => {
  it('reads UTF-8 with and without BOM and windows-1251', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, '1.csv'), '\ufeffКод');
    writeFileSync(join(folder, '2.csv'), 'Код');
    writeFileSync(join(folder, '3.csv'), Uint8Array.from([0xca, 0xee, 0xe4]));

    expect(readOwnFiles(folder).map(({ text }) => text)).toEqual(['Код', 'Код', 'Код']);
  });

  it('refuses a folder without files', () => {
    expect(() => readOwnFiles(tempFolder())).toThrow(UnreadableFilesError);
  });
});
