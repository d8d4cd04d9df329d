import { dueItems } from '../../../src/domain/reminders/due-items';
import type { Fact, Item, Rule, RuleCode } from '../../../src/domain/reminders/rule';
import { RULES } from '../../../src/domain/reminders/rules';
import { addDays } from '../../../src/domain/shared/day';
import { aCalendar, DEFAULTS, NEVER_AWAY } from '../meetings/pair-fixtures';

function aFact(rule: RuleCode, day: string, values: Partial<Fact> = {}): Fact {
  return { rule, object: 'О-1', day, people: ['П-001'], track: 'teacher-student', ...values };
}

interface Telling {
  readonly lastTold?: string;
  readonly calendar?: ReturnType<typeof aCalendar>;
  readonly rules?: readonly Rule[];
}

function told(facts: readonly Fact[], today: string, telling: Telling = {}): readonly Item[] {
  const { rules = RULES, calendar = aCalendar(), lastTold = null } = telling;
  return dueItems(rules, facts, { today, lastTold, calendar, settings: DEFAULTS });
}

/** On which days in a row the fact is told, with level and receivers. */
function telling(fact: Fact, days: number, calendar = aCalendar()): readonly (readonly [string, number, string])[] {
  return Array.from({ length: days }, (_, index) => addDays(fact.day, index)).flatMap((today) =>
    told([fact], today, { calendar }).map(
      ({ level, to }) => [today, level, 'person' in to ? to.person : to.role] as const,
    ),
  );
}

describe('dueItems, a date that comes (R30)', () => {
  it('tells everybody concerned the day before', () => {
    expect(told([aFact('R30', '2026-10-07', { people: ['П-001', 'С-001'] })], '2026-10-06')).toEqual([
      { rule: 'R30', to: { person: 'П-001' }, object: 'О-1', due: '2026-10-06', level: 1 },
      { rule: 'R30', to: { person: 'С-001' }, object: 'О-1', due: '2026-10-06', level: 1 },
    ]);
  });

  it('tells of a Monday on the Friday before', () => {
    const days = ['2026-10-09', '2026-10-10', '2026-10-11', '2026-10-12'];

    const telling = days.map((today) => told([aFact('R30', '2026-10-12')], today).map(({ due }) => due));

    expect(telling).toEqual([['2026-10-09'], [], [], []]);
  });

  it('is silent when the date has passed before anybody could be told', () => {
    expect(told([aFact('R30', '2026-10-07')], '2026-10-09', { lastTold: '2026-10-05' })).toEqual([]);
  });

  it('still tells on the day itself when reminders had stood still', () => {
    expect(told([aFact('R30', '2026-10-09')], '2026-10-09', { lastTold: '2026-10-06' })).toHaveLength(1);
  });
});

describe('dueItems, a thing that is missing', () => {
  it('asks for a report after one day and three, then tells the trackLead (R31)', () => {
    expect(telling(aFact('R31', '2026-10-05'), 30)).toEqual([
      ['2026-10-06', 1, 'П-001'],
      ['2026-10-08', 3, 'П-001'],
      ['2026-10-12', 7, 'trackLead'],
    ]);
  });

  it('tells on Monday what fell due on Sunday, under its own due date', () => {
    expect(told([aFact('R31', '2026-10-08')], '2026-10-12').map(({ due, level }) => [due, level])).toEqual([
      ['2026-10-11', 3],
    ]);
  });

  it('tells only the later of two steps that a weekend has gathered', () => {
    expect(told([aFact('R31', '2026-10-09')], '2026-10-12').map(({ level }) => level)).toEqual([3]);
  });

  it('asks for a consent on the fifth, tenth and fifteenth day, the person last (R02)', () => {
    expect(telling(aFact('R02', '2026-10-05'), 40)).toEqual([
      ['2026-10-12', 5, 'trackLead'],
      ['2026-10-12', 5, 'curator'],
      ['2026-10-15', 10, 'trackLead'],
      ['2026-10-15', 10, 'curator'],
      ['2026-10-20', 15, 'trackLead'],
      ['2026-10-20', 15, 'curator'],
      ['2026-10-20', 15, 'П-001'],
    ]);
  });

  it('speaks of a mentee without a pair on days 14 and 28, and asks the curator on day 30 (R25)', () => {
    expect(telling(aFact('R25', '2026-10-05'), 60)).toEqual([
      ['2026-10-19', 14, 'trackLead'],
      ['2026-10-19', 14, 'psychologist'],
      ['2026-11-02', 28, 'trackLead'],
      ['2026-11-02', 28, 'psychologist'],
      ['2026-11-05', 30, 'curator'],
    ]);
  });

  it('waits three working days for a decision and then asks every week (R23)', () => {
    expect(telling(aFact('R23', '2026-10-08'), 26)).toEqual([
      ['2026-10-13', 5, 'curator'],
      ['2026-10-20', 12, 'curator'],
      ['2026-10-27', 19, 'curator'],
    ]);
  });

  it('asks once about a pair that is in no order (R26)', () => {
    expect(telling(aFact('R26', '2026-10-05'), 40)).toEqual([['2026-10-08', 3, 'curator']]);
  });
});

describe('dueItems, something that has happened (R35)', () => {
  it('is told at once, and again after two working days', () => {
    expect(telling(aFact('R35', '2026-10-08'), 20)).toEqual([
      ['2026-10-08', 0, 'curator'],
      ['2026-10-12', 4, 'curator'],
    ]);
  });

  it('of a day off is told on the next working day', () => {
    expect(told([aFact('R35', '2026-10-10')], '2026-10-12').map(({ due, level }) => [due, level])).toEqual([
      ['2026-10-10', 0],
    ]);
  });
});

describe('dueItems, a gap on the meeting clock (R32)', () => {
  const clock = { since: '2026-10-05', isAway: NEVER_AWAY, nextPlanned: null };
  const gap = aFact('R32', '2026-10-05', { clock });

  it('goes from the mentor to the trackLead to the curator, then on every week', () => {
    expect(telling(gap, 43)).toEqual([
      ['2026-10-15', 10, 'П-001'],
      ['2026-10-20', 15, 'П-001'],
      ['2026-10-20', 15, 'trackLead'],
      ['2026-10-26', 21, 'trackLead'],
      ['2026-10-26', 21, 'curator'],
      ['2026-11-02', 28, 'trackLead'],
      ['2026-11-02', 28, 'curator'],
      ['2026-11-09', 35, 'trackLead'],
      ['2026-11-09', 35, 'curator'],
      ['2026-11-16', 42, 'trackLead'],
      ['2026-11-16', 42, 'curator'],
    ]);
  });

  it('stands still in a vacation and reaches no level there', () => {
    const isAway = (day: string): boolean => day >= '2026-10-16' && day <= '2026-10-25';

    expect(telling({ ...gap, clock: { ...clock, isAway } }, 30)).toEqual([
      ['2026-10-15', 10, 'П-001'],
      ['2026-10-30', 15, 'П-001'],
      ['2026-10-30', 15, 'trackLead'],
    ]);
  });

  it('says nothing on day 10 when the next meeting is planned within the norm', () => {
    const planned = (nextPlanned: string): number =>
      told([{ ...gap, clock: { ...clock, nextPlanned } }], '2026-10-15').length;

    expect([planned('2026-10-19'), planned('2026-10-20')]).toEqual([0, 1]);
  });

  it('speaks on day 15 though a meeting is planned', () => {
    expect(told([{ ...gap, clock: { ...clock, nextPlanned: '2026-10-21' } }], '2026-10-20')).toHaveLength(2);
  });

  it('tells only the gravest of the levels that long days off have gathered', () => {
    const calendar = aCalendar([{ from: '2026-10-14', to: '2026-10-25', kind: 'off' }]);

    expect(told([gap], '2026-10-26', { calendar }).map(({ due, level }) => [due, level])).toEqual([
      ['2026-10-26', 21],
      ['2026-10-26', 21],
    ]);
  });
});

describe('dueItems', () => {
  it.each(['2026-10-10', '2026-10-11', '2026-11-04'])('tells nothing on %s, a day off', (today) => {
    expect(told([aFact('R35', today)], today)).toEqual([]);
  });

  it('tells the same when the day’s run is repeated', () => {
    const facts = [aFact('R31', '2026-10-05'), aFact('R35', '2026-10-06', { object: 'О-2' })];

    expect(told(facts, '2026-10-06', { lastTold: '2026-10-06' })).toEqual(told(facts, '2026-10-06'));
  });

  it('tells of each due date once in any run of days', () => {
    const facts = (['R02', 'R23', 'R25', 'R26', 'R31', 'R35'] as const).map((rule) => aFact(rule, '2026-10-09'));
    const calendar = aCalendar([{ from: '2026-10-19', to: '2026-10-21', kind: 'off' }]);

    const keys = Array.from({ length: 60 }, (_, index) => addDays('2026-10-09', index)).flatMap((today) =>
      told(facts, today, { calendar }).map(({ rule, due, to }) => `${rule} ${due} ${JSON.stringify(to)}`),
    );

    expect(new Set(keys).size).toBe(keys.length);
  });

  it('catches up with what fell due while reminders stood still, the latest step of each', () => {
    const items = told([aFact('R31', '2026-10-05')], '2026-10-13', { lastTold: '2026-10-05' });

    expect(items.map(({ due, to }) => [due, to])).toEqual([
      ['2026-10-12', { role: 'trackLead', track: 'teacher-student' }],
    ]);
  });

  it('leaves out a rule that is switched off', () => {
    const rules = RULES.filter(({ code }) => code !== 'R35');

    expect(told([aFact('R35', '2026-10-06')], '2026-10-06', { rules })).toEqual([]);
  });
});
