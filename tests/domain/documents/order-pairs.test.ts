import { documents } from '../../../src/domain/documents/document-table';
import { orderPaper, signedStamp } from '../../../src/domain/documents/order-pairs';
import type { DraftPaper } from '../../../src/domain/documents/paper';
import { emptyRow } from '../../../src/domain/shared/change';
import { aConsent, aMember, anOrder, aPair, aPerson, someSettings } from './an-order';

/** The paper of the order. */
function paperOf(values: Parameters<typeof anOrder>[0] = {}): DraftPaper {
  const { paper } = orderPaper(anOrder(values));
  if (!paper) throw new Error('No paper');
  return paper;
}

describe('orderPaper', () => {
  it('writes a draft that is called by code and day', () => {
    const { key, title, template } = paperOf();

    expect({ key, title, template }).toEqual({
      key: 'document Д-012',
      title: 'Д-012 Приказ о наставнических парах, 24.11.2026',
      template: 'order-pairs',
    });
  });

  it('leaves date and number to the signature', () => {
    const { дата, номер } = paperOf().values;

    expect({ дата, номер }).toEqual({ дата: '___ ________ 20__ г.', номер: '№ ______' });
  });

  it('names people in the cases of the verbs', () => {
    const { ответственным, куратору, контроль } = paperOf().values;

    expect({ ответственным, куратору, контроль }).toEqual({
      ответственным: 'преподавателю Ковалю И. И. – «педагог–студент»',
      куратору: 'Соколовой М. В.',
      контроль: 'заместителя директора по учебно-производственной работе Гончар А. Л.',
    });
  });

  it('leaves blanks where nobody is appointed', () => {
    const { ответственным, куратору, контроль, заместитель } = paperOf({ roles: [] }).values;

    expect({ ответственным, куратору, контроль, заместитель }).toEqual({
      ответственным: '____________________',
      куратору: '____________________',
      контроль: 'заместителя директора по УПР ____________________.',
      заместитель: '____________________',
    });
  });

  it('puts the signatures with the initials first', () => {
    const { директор, заместитель, куратор } = paperOf().values;

    expect({ директор, заместитель, куратор }).toEqual({
      директор: 'П. С. Орлов',
      заместитель: 'А. Л. Гончар',
      куратор: 'М. В. Соколова',
    });
  });

  it('leaves a signature as it was typed when it is short already', () => {
    expect(paperOf({ settings: someSettings({ director_name: 'П. С. Орлов' }) }).values['директор']).toBe(
      'П. С. Орлов',
    );
  });

  it('lists the pairs in the nominative', () => {
    expect(paperOf().tables['пары']).toEqual([
      {
        '№': '1',
        форма: 'педагог–студент',
        наставник: 'Черных Ольга Павловна, преподаватель',
        наставляемый: 'Жук Иван Андреевич, группа ТМ-21, 2 курс',
        цель: 'Подготовка к демонстрационному экзамену',
        срок: 'с 01.12.2026\nпо 31.05.2027',
        'доп. соглашение': '—',
      },
      {
        '№': '2',
        форма: 'студент–студент',
        наставник: 'Кравец Денис Олегович, группа ТМ-21, 2 курс',
        наставляемый: 'Белова Любовь Игоревна, группа СВ-11, 1 курс',
        цель: '—',
        срок: 'с 01.12.2026\nпо 31.05.2027',
        'доп. соглашение': '—',
      },
    ]);
  });

  it('takes the end of the cycle, or none, for a pair without a planned end', () => {
    const pairs = [aPair('П-001', 'П-001', { start: null, plannedEnd: null })];
    const termOf = (cycle_end: string): string | undefined =>
      paperOf({ pairs, settings: someSettings({ cycle_end }) }).tables['пары']?.[0]?.['срок'];

    expect([termOf(''), termOf('2027-06-30'), termOf('30.06.2027')]).toEqual([
      'со дня подписания\nдо завершения программы',
      'со дня подписания\nпо 30.06.2027',
      'со дня подписания\nпо 30.06.2027',
    ]);
  });

  it('puts the mentees of a circle one below another and counts circles apart', () => {
    const paper = paperOf({
      pairs: [aPair('П-001', 'П-001', { type: 'circle' }), aPair('П-002', 'С-010', { track: 'student-student' })],
      members: [aMember('П-001', 'С-001'), aMember('П-001', 'С-010'), aMember('П-002', 'С-002')],
    });

    expect(paper.values['сколько']).toBe('1 пара и 1 группа');
    expect(paper.tables['пары']?.[0]?.['наставляемый']).toBe(
      'Жук Иван Андреевич, группа ТМ-21, 2 курс\nКравец Денис Олегович, группа ТМ-21, 2 курс',
    );
  });

  it('names the firm of an employer', () => {
    const mentor = aPerson('Р-001', 'Цой Виктор Робертович', {
      category: 'employer',
      position: 'главный сварщик',
      organisation: 'ООО «Металл»',
    });
    const { people, consents } = anOrder();
    const paper = paperOf({
      pairs: [aPair('П-001', 'Р-001', { track: 'employer-student' })],
      people: [...people, mentor],
      consents: [...consents, aConsent('Р-001', 'C1')],
    });

    expect(paper.tables['пары']?.[0]?.['наставник']).toBe('Цой Виктор Робертович, главный сварщик, ООО «Металл»');
  });

  it('names the additional agreement of who mentors a teacher', () => {
    const { consents } = anOrder();
    const paper = paperOf({
      pairs: [aPair('П-001', 'П-001', { track: 'teacher-teacher' })],
      members: [aMember('П-001', 'П-002')],
      consents: [...consents, aConsent('П-001', 'C4', { addendumNo: '7', addendumDate: '2026-11-20' })],
    });

    expect(paper.template).toBe('order-pairs-agreements');
    expect(paper.tables['пары']?.[0]?.['доп. соглашение']).toBe('№ 7 от 20.11.2026');
  });

  it('has everybody of age whom it names sign, by surname and once', () => {
    expect(
      paperOf().tables['ознакомлены']?.map((row) => `${row['№']} ${row['ф. и. о.']}, ${row['должность']}`),
    ).toEqual([
      '1 Гончар Анна Львовна, заместитель директора по учебно-производственной работе',
      '2 Жук Иван Андреевич, группа ТМ-21, 2 курс',
      '3 Коваль Игорь Ильич, преподаватель',
      '4 Кравец Денис Олегович, группа ТМ-21, 2 курс',
      '5 Соколова Мария Викторовна, методист',
      '6 Черных Ольга Павловна, преподаватель',
    ]);
  });

  it('knows people without names by their codes', () => {
    const people = anOrder().people.map((person) => ({ ...person, last: '', first: '', middle: '' }));

    expect(paperOf({ people }).tables['пары']?.[0]?.['наставник']).toBe('П-001, преподаватель');
  });

  it('is a directive when the settings say so', () => {
    const paper = paperOf({ settings: someSettings({ doc_kind_pairs: 'распоряжение' }) });
    const { приказываю, приказа, 'вид документа': kind } = paper.values;

    expect({ kind, приказываю, приказа, title: paper.title }).toEqual({
      kind: 'РАСПОРЯЖЕНИЕ',
      приказываю: 'ОБЯЗЫВАЮ',
      приказа: 'распоряжения',
      title: 'Д-012 Распоряжение о наставнических парах, 24.11.2026',
    });
  });

  it.each([
    ['Заречный', 'г. Заречный'],
    ['г.Заречный', 'г.Заречный'],
    ['пгт Верхний', 'пгт Верхний'],
    ['Гагарин', 'г. Гагарин'],
    ['', ''],
  ])('writes the place «%s» as «%s»', (city, place) => {
    expect(paperOf({ settings: someSettings({ city }) }).values['место']).toBe(place);
  });

  it.each([
    ['', '', 'от «___» __________ 20___ г. № ____'],
    ['25.08.2026', '118', 'от 25 августа 2026 г. № 118-од'],
    ['2026-08-25', '118/к', 'от 25 августа 2026 г. № 118/к'],
    ['25 августа 2026 г.', '', 'от 25 августа 2026 г. № ____'],
  ])('cites the regulation of the day «%s» and the number «%s»', (regulation_date, regulation_number, cited) => {
    const paper = paperOf({ settings: someSettings({ regulation_date, regulation_number }) });

    expect(paper.values['приказ о положении']).toBe(cited);
  });

  it('includes the complete pairs only and says why the others wait', () => {
    const { consents } = anOrder();
    const { paper, ...rest } = orderPaper(anOrder({ consents: consents.filter(({ person }) => person !== 'С-002') }));

    expect(rest).toEqual({
      included: ['П-001'],
      heldBack: [{ pair: 'П-002', person: 'С-002', consent: 'C2' }],
    });
    expect(paper?.tables['пары']).toHaveLength(1);
  });

  it('is no paper when no pair is complete', () => {
    expect(orderPaper(anOrder({ pairs: [] }))).toEqual({ paper: undefined, included: [], heldBack: [] });
  });
});

describe('signedStamp', () => {
  const row = { ...emptyRow(documents), number: '199', date: '2026-11-26' };

  it('puts number and date in and takes «ПРОЕКТ» out', () => {
    expect(signedStamp(row, someSettings())).toEqual([
      { find: 'от ___ ________ 20__ г. № ______', put: 'от 26 ноября 2026 г. № 199-од' },
      { find: '___ ________ 20__ г.\n', put: '26 ноября 2026 г.\n' },
      { find: '№ ______\n', put: '№ 199-од\n' },
      { find: 'ПРОЕКТ\n', put: '' },
    ]);
  });

  it('keeps an index that was typed with the number', () => {
    expect(signedStamp({ ...row, number: '12/1-у' }, someSettings())[2]?.put).toBe('№ 12/1-у\n');
  });

  it('leaves the blanks of what is not known', () => {
    expect(signedStamp({ ...row, number: '', date: null }, someSettings())[0]?.put).toBe(
      'от ___ ________ 20__ г. № ______',
    );
  });
});
