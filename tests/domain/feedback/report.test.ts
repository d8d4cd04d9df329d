import { meetings as table, type Meeting } from '../../../src/domain/meetings/meeting-table';
import { add, emptyRow, set } from '../../../src/domain/shared/change';
import { aMeeting, aMember, aPair } from '../meetings/pair-fixtures';
import { after, circleOf, menteeReports, mentorReports } from './report-requests';

const PLANNED = aMeeting();
const NEXT = aMeeting({ id: 'В-00002', n: 2, planned: '2026-10-12' });

describe('applyReport of a mentor', () => {
  it('fills in the meeting and counts it as held', () => {
    const answers = {
      kind: 'Знакомство',
      minutes: 45,
      mode: 'Дистанционно',
      topic: 'Цели',
      nextStep: 'План',
      progress: 3,
    };

    expect(mentorReports([PLANNED], answers)).toEqual({
      changes: [
        set(table, 'В-00001', {
          status: 'held',
          held: '2026-10-05',
          reporters: 'mentor/2026-10-05/held/2026-10-05T18:00:00',
          kind: 'acquaintance',
          minutes: 45,
          mode: 'remote',
          topic: 'Цели',
          nextStep: 'План',
          progress: 3,
          mentorReport: '2026-10-05T18:00:00',
        }),
      ],
      attention: [],
    });
  });

  it('leaves the topic that the curator had typed when the report names none', () => {
    const meetings = [aMeeting({ topic: 'Портфолио' })];

    expect(after(meetings, mentorReports(meetings))[0]?.topic).toBe('Портфолио');
  });

  it.each([
    ['Перенесена', 'moved'],
    ['Не состоялась', 'missed'],
  ])('marks a meeting that is «%s»', (held, status) => {
    const [meeting] = after([PLANNED], mentorReports([PLANNED], { held }));

    expect([meeting?.status, meeting?.held, meeting?.planned]).toEqual([status, null, '2026-10-05']);
  });

  it('may call off a meeting before its day', () => {
    const result = mentorReports([NEXT], { date: '2026-10-12', held: 'Перенесена' });

    expect([after([NEXT], result)[0]?.status, result.attention]).toEqual(['moved', []]);
  });

  it('cannot have met on a day to come', () => {
    expect(mentorReports([NEXT], { date: '2026-10-06', help: 'Нет кабинета' })).toEqual({
      changes: [],
      attention: ['help-wanted', 'future-date'],
    });
  });

  it.each([
    ['2026-08-06', []],
    ['2026-08-05', ['before-the-pair']],
    ['2025-10-05', ['before-the-pair']],
  ])('on %s, with a pair since the 6th of September, is told as %j', (date, attention) => {
    const result = mentorReports([PLANNED], { date }, { pair: aPair({ start: '2026-09-06' }) });

    expect([result.changes.length, result.attention]).toEqual([attention.length === 0 ? 1 : 0, attention]);
  });

  it('asks for the plan from the next day that it names', () => {
    expect(mentorReports([PLANNED], { nextDate: '2026-10-14' }).replanFrom).toBe('2026-10-14');
  });

  it.each(['2026-10-05', '2026-10-01'])('asks for no plan from %s, which is not after the meeting', (nextDate) => {
    expect(mentorReports([PLANNED], { nextDate }).replanFrom).toBeUndefined();
  });

  it('asks for no plan from a day that has passed when the report comes', () => {
    const result = mentorReports([PLANNED], { nextDate: '2026-10-12' }, { submitted: '2026-10-13T09:00:00' });

    expect(result.replanFrom).toBeUndefined();
  });

  it.each([
    [{ help: 'Поговорите с группой' }, ['help-wanted']],
    [{ help: 'нет' }, []],
    [{ ready: 'Нет' }, ['not-ready']],
    [{ ready: 'Не уверен(а)' }, ['not-ready']],
    [{ ready: 'Да' }, []],
  ])('brings %j before the curator as %j', (answers, attention) => {
    expect(mentorReports([PLANNED], answers).attention).toEqual(attention);
  });

  it('makes a meeting that nobody had planned', () => {
    const result = mentorReports([NEXT], { date: '2026-10-01', kind: 'Планирование' });

    expect(result.changes).toEqual([
      add(table, {
        ...emptyRow(table),
        id: 'В-00101',
        pair: '2026-001',
        names: 'Пчёлкина А. Б., Сойкин В. Г.',
        n: 3,
        kind: 'planning',
        status: 'held',
        held: '2026-10-01',
        reporters: 'mentor/2026-10-01/held/2026-10-05T18:00:00',
        mentorReport: '2026-10-05T18:00:00',
      }),
    ]);
  });

  it('keeps the day of a meeting that was neither planned nor held', () => {
    const [meeting] = after([], mentorReports([], { held: 'Не состоялась' }));

    expect([meeting?.status, meeting?.planned, meeting?.held]).toEqual(['missed', '2026-10-05', null]);
  });
});

describe('applyReport of a mentee', () => {
  it('counts a meeting as held on its planned day when it names none', () => {
    expect(menteeReports([PLANNED], {}, { submitted: '2026-10-07T20:00:00' })).toEqual({
      changes: [
        set(table, 'В-00001', {
          status: 'held',
          held: '2026-10-05',
          reporters: 'С-001/2026-10-05/held/2026-10-07T20:00:00',
          menteeReport: '2026-10-07T20:00:00',
        }),
      ],
      attention: [],
    });
  });

  it('leaves a meeting planned when the mentee alone says that it was not', () => {
    expect(after([PLANNED], menteeReports([PLANNED], { held: 'Нет' }))[0]?.status).toBe('planned');
  });

  it('keeps nothing of a «no» about a day without a meeting', () => {
    expect(menteeReports([], { held: 'Нет', contact: ['Да'] })).toEqual({ changes: [], attention: ['contact-wanted'] });
  });

  it('makes a meeting that nobody had planned, on the day of the answer', () => {
    const [meeting] = after([], menteeReports([]));

    expect([meeting?.kind, meeting?.status, meeting?.held, meeting?.planned]).toEqual([
      'regular',
      'held',
      '2026-10-05',
      null,
    ]);
  });

  it.each([
    [{ contact: ['Да'] }, ['contact-wanted']],
    [{ contact: [] }, []],
    [{ ready: 'Нет', contact: ['Да'] }, ['contact-wanted', 'not-ready']],
  ])('brings %j before the curator as %j', (answers, attention) => {
    expect(menteeReports([PLANNED], answers).attention).toEqual(attention);
  });
});

describe('applyReport on a pair', () => {
  it('confirms a meeting that both report, on the day that the mentor names', () => {
    const first = after([PLANNED], menteeReports([PLANNED], { date: '2026-10-05' }));

    const [meeting] = after(first, mentorReports(first, { date: '2026-10-04' }));

    expect([meeting?.status, meeting?.held]).toEqual(['confirmed', '2026-10-04']);
  });

  it('comes to the same whoever reports first', () => {
    const mentorFirst = after([PLANNED, NEXT], mentorReports([PLANNED, NEXT], { minutes: 30 }));
    const menteeFirst = after([PLANNED, NEXT], menteeReports([PLANNED, NEXT]));

    expect(after(mentorFirst, menteeReports(mentorFirst))).toEqual(
      after(menteeFirst, mentorReports(menteeFirst, { minutes: 30 })),
    );
  });

  it('shows the curator a mentor’s yes against a mentee’s no, and keeps the mentor’s word', () => {
    const said = after([PLANNED], mentorReports([PLANNED]));

    const result = menteeReports(said, { held: 'Нет' });

    expect([after(said, result)[0]?.status, result.attention]).toEqual(['held', ['reports-differ']]);
  });

  it('shows the curator a mentor’s no against a mentee’s yes, and keeps the mentor’s word', () => {
    const said = after([PLANNED], menteeReports([PLANNED]));

    const result = mentorReports(said, { held: 'Не состоялась' });

    expect([after(said, result)[0]?.status, result.attention]).toEqual(['missed', ['reports-differ']]);
  });

  it('is of one mind when both say that the meeting did not take place', () => {
    const said = after([PLANNED], mentorReports([PLANNED], { held: 'Перенесена' }));

    const result = menteeReports(said, { held: 'Нет' });

    expect([after(said, result)[0]?.status, result.attention]).toEqual(['moved', []]);
  });

  it('lets a meeting that the curator confirmed stay so', () => {
    const meetings = [aMeeting({ status: 'confirmed', held: '2026-10-05' })];

    expect(after(meetings, mentorReports(meetings))[0]?.status).toBe('confirmed');
  });

  it('does not count the word of somebody who had left before', () => {
    const members = [aMember({ left: '2026-09-30' })];
    const said = after([PLANNED], mentorReports([PLANNED], {}, { members }));

    expect(after(said, menteeReports(said, {}, { members }))[0]?.status).toBe('held');
  });

  it('passes over the meetings and members of other pairs', () => {
    const other: Meeting = aMeeting({ pair: '2026-002' });

    expect(mentorReports([other]).changes.map(({ kind }) => kind)).toEqual(['add']);
  });
});

describe('applyReport on a circle', () => {
  const circle = aPair({ type: 'circle' });

  it.each([
    [4, 1, 'held'],
    [4, 2, 'confirmed'],
    [5, 2, 'held'],
    [5, 3, 'confirmed'],
  ])('of %i is, with the mentor and %i of them, %s', (size, reporting, status) => {
    const values = { pair: circle, members: circleOf(size) };
    let meetings = after([PLANNED], mentorReports([PLANNED], {}, values));
    for (const { mentee } of circleOf(reporting)) {
      meetings = after(meetings, menteeReports(meetings, {}, { ...values, side: mentee }));
    }

    expect(meetings.map((meeting) => meeting.status)).toEqual([status]);
  });

  it('keeps all mentees on one meeting', () => {
    const values = { pair: circle, members: circleOf(2) };
    const first = after([PLANNED], menteeReports([PLANNED], {}, values));

    const [meeting] = after(first, menteeReports(first, {}, { ...values, side: 'С-002' }));

    expect([meeting?.status, meeting?.reporters.split(' ').length]).toEqual(['held', 2]);
  });
});
