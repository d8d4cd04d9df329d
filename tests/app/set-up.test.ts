import { people } from '../../src/domain/bases/people';
import { pairs } from '../../src/domain/pairs/pair-table';
import { proposals } from '../../src/domain/matching/proposal-table';
import { forms } from '../../src/domain/intake/answer-table';
import { journal } from '../../src/domain/shared/journal';
import { state } from '../../src/domain/shared/state-table';
import { carryOn } from '../faults/carry-on';
import { factsOf } from '../faults/kept-state';
import { REQUEST } from './college-people';
import { openCollege } from './college';
import { collegeAt, copyAt } from './college-year';

const SECOND_CURATOR = 'second@college.example';

describe('setUp', () => {
  it('changes nothing the second time', () => {
    const college = collegeAt('open');
    const before = [factsOf(college), college.rows(journal)];

    const { text } = college.command('setUp');

    expect(text).toBe('Всё на месте, ничего менять не пришлось.');
    expect([factsOf(college), college.rows(journal)]).toEqual(before);
  });

  it('names a deleted sheet and restores it, the others untouched', () => {
    const college = collegeAt('answered');
    const before = factsOf(college);
    college.desk.deleteSheet(proposals.sheetId);

    const missed = college.command('proposePairs').text;
    const restored = college.command('setUp').text;

    expect(missed).toBe(
      'Не хватает листов: Подбор. Выберите «Настроить программу»: листы вернутся, данные остальных не изменятся.',
    );
    expect(restored).toBe('Добавлены листы: Подбор.');
    expect(factsOf(college)).toEqual(before);
  });

  it('restores a sheet again and again where Google never gives the id of a deleted one', () => {
    const before = factsOf(collegeAt('answered'));
    const college = openCollege(copyAt('answered'), { answers: { 'sheets/deleted-sheet-id': 'no' } });
    const told = [1, 2].map(() => {
      const sheet = college.ws.people.sheets.tabs(college.ws.workbookId).find(({ title }) => title === proposals.title);
      college.desk.deleteSheet(sheet?.sheetId ?? 0);
      return college.command('setUp').text;
    });

    expect(told).toEqual(['Добавлены листы: Подбор.', 'Добавлены листы: Подбор.']);
    expect(factsOf(college)).toEqual(before);
    expect(college.command('setUp').text).toBe('Всё на месте, ничего менять не пришлось.');
  });

  it('works on with the sheet that stands in for a deleted one', () => {
    const college = openCollege(copyAt('registered'), { answers: { 'sheets/deleted-sheet-id': 'no' } });
    college.desk.deleteSheet(proposals.sheetId);
    college.command('setUp');
    college.command('proposePairs');
    college.type(proposals, 'ПР-001', { mark: 'да' });

    college.command('confirmMarked');

    expect(college.rows(pairs)).toHaveLength(1);
  });

  it('names a deleted column and restores it, the others untouched', () => {
    const college = collegeAt('answered');
    const before = college.rows(people);
    const place = college.desk.read(people.sheetId)[0]?.indexOf('position') ?? 0;
    college.desk.deleteColumns(people.sheetId, place);

    const missed = college.command('proposePairs').text;
    const restored = college.command('setUp').text;

    expect(missed).toBe(
      'На листе «Люди» не хватает столбцов: Должность. Выберите «Настроить программу»: столбцы вернутся пустыми.',
    );
    expect(restored).toBe('Восстановлен столбец «Должность» на листе «Люди».');
    expect(college.rows(people)).toEqual(before.map(({ position: _gone, ...row }) => row));
  });

  it.each(['worker', 'onAnswers'])('restores the trigger of %s', (fn) => {
    const college = collegeAt('open');
    const before = factsOf(college);
    const deleted = college.ws.triggers().find((trigger) => trigger.fn === fn);
    college.ws.people.script.remove(deleted?.id ?? '');

    college.command('setUp');

    expect(factsOf(college)).toEqual(before);
  });
});

describe('adoptWorkbook', () => {
  it('is asked for before a copied workbook sends anything', () => {
    const college = collegeAt('open');
    college.type(state, 'workbook', { value: 'another' });
    college.submit('F01', REQUEST);

    const refused = college.command('proposePairs').text;
    college.pass(20);
    const before = college.ws.mails().length;
    const kept = college.command('adoptWorkbook', { answers: ['NO'] }).text;
    const adopted = college.command('adoptWorkbook', { answers: ['YES'] }).text;
    college.pass(20);

    expect([refused, kept, adopted]).toEqual([
      'Это копия книги. Чтобы программа ничего не разослала дважды, она остановлена. Если эта книга теперь главная, выберите «Ещё», «Это моя книга: работать дальше».',
      'Ничего не изменено.',
      'Готово. Под вопросом 0 писем и документов: решите о них в меню «Ещё».',
    ]);
    expect([before, college.ws.mails().length]).toEqual([0, 1]);
  });

  it('says of no form of a copy that it is open: the forms are the original’s', () => {
    const college = collegeAt('open');
    college.type(state, 'workbook', { value: 'another' });

    college.command('adoptWorkbook', { answers: ['YES'] });

    expect(college.rows(forms).map(({ status, access, url }) => [status, access, url])).toEqual(
      Array(6).fill(['готовится', undefined, undefined]),
    );
  });
});

describe('takeOver', () => {
  it('hands the worker to another curator, whose triggers alone are left', () => {
    const college = collegeAt('open');
    college.ws.share(SECOND_CURATOR);

    const { text } = college.command('takeOver', { user: SECOND_CURATOR, answers: ['YES'] });
    carryOn(college, 'sweep');

    expect(text).toContain('Расписание теперь ваше.');
    expect([...new Set(college.ws.triggers().map(({ owner }) => owner))]).toEqual([SECOND_CURATOR]);
  });
});
