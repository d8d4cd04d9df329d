import { daysOnClock, lapseLevel, lightOf, type LightRequest } from '../../../src/domain/meetings/gap';
import { addDays } from '../../../src/domain/shared/day';
import { aMeeting, aPair, DEFAULTS, NEVER_AWAY } from './pair-fixtures';

const HELD = aMeeting({ status: 'held', held: '2026-10-05' });

function light(values: Partial<LightRequest>, today: string): ReturnType<typeof lightOf> {
  return lightOf({ pair: aPair(), meetings: [HELD], settings: DEFAULTS, isAway: NEVER_AWAY, ...values }, today);
}

describe('daysOnClock', () => {
  it('counts the days since the meeting, not its own', () => {
    const clock = { since: '2026-10-05', isAway: NEVER_AWAY };

    expect([daysOnClock(clock, '2026-10-05'), daysOnClock(clock, '2026-10-19')]).toEqual([0, 14]);
  });

  it('stands still while the pair is away', () => {
    const clock = { since: '2026-10-05', isAway: (day: string) => day >= '2026-10-10' && day <= '2026-10-16' };

    expect(daysOnClock(clock, '2026-10-19')).toBe(7);
  });

  it('has not begun before its first day', () => {
    expect(daysOnClock({ since: '2026-10-05', isAway: NEVER_AWAY }, '2026-10-01')).toBe(0);
  });
});

describe('lapseLevel', () => {
  it.each([
    [9, undefined],
    [10, 'warn'],
    [14, 'warn'],
    [15, 'overdue'],
    [20, 'overdue'],
    [21, 'escalate'],
    [90, 'escalate'],
  ])('after %i days is %s', (days, level) => {
    expect(lapseLevel(days, DEFAULTS)).toBe(level);
  });

  it('follows the settings of the college', () => {
    const settings = { ...DEFAULTS, warn_day: '5', max_gap_days: '7', escalate_day: '12' };

    expect([5, 7, 8, 12].map((days) => lapseLevel(days, settings))).toEqual(['warn', 'warn', 'overdue', 'escalate']);
  });
});

describe('lightOf', () => {
  it.each([
    [0, 'green'],
    [9, 'green'],
    [10, 'yellow'],
    [14, 'yellow'],
    [15, 'red'],
    [40, 'red'],
  ])('%i days after a meeting shows %s', (days, expected) => {
    expect(light({}, addDays('2026-10-05', days)).light).toBe(expected);
  });

  it('shows a pair that has not met yet as new, and as red when the norm is over', () => {
    expect([light({ meetings: [] }, '2026-10-19').light, light({ meetings: [] }, '2026-10-20').light]).toEqual([
      'new',
      'red',
    ]);
  });

  it('shows a pair without a beginning as new', () => {
    expect(light({ pair: aPair({ start: null }), meetings: [] }, '2026-12-01').light).toBe('new');
  });

  it('shows a pair that is away, however long ago it met', () => {
    expect(light({ isAway: (day) => day >= '2026-11-01' }, '2026-11-20').light).toBe('away');
  });

  it('stays green while the next meeting is planned within the norm', () => {
    const meetings = [HELD, aMeeting({ id: 'В-00002', planned: '2026-10-19' })];

    expect(light({ meetings }, '2026-10-16')).toEqual({
      light: 'green',
      lastMeeting: '2026-10-05',
      nextMeeting: '2026-10-19',
    });
  });

  it('turns yellow when the next meeting is planned beyond the norm', () => {
    const meetings = [HELD, aMeeting({ id: 'В-00002', planned: '2026-10-20' })];

    expect(light({ meetings }, '2026-10-16').light).toBe('yellow');
  });

  it('turns red beyond the norm even when a meeting is planned', () => {
    const meetings = [HELD, aMeeting({ id: 'В-00002', planned: '2026-10-21' })];

    expect(light({ meetings }, '2026-10-20').light).toBe('red');
  });

  it('takes the planned day of a held meeting whose own day is not known', () => {
    const meetings = [aMeeting({ status: 'confirmed', planned: '2026-10-08' })];

    expect(light({ meetings }, '2026-10-09').lastMeeting).toBe('2026-10-08');
  });

  it.each(['planned', 'missed', 'moved', 'cancelled'] as const)('counts no meeting that is %s', (status) => {
    expect(light({ meetings: [aMeeting({ status })] }, '2026-10-09').lastMeeting).toBeNull();
  });

  it.each(['paused', 'finished', 'dissolved'] as const)(
    'gives a pair that is %s no light and no next meeting',
    (status) => {
      const meetings = [HELD, aMeeting({ id: 'В-00002', planned: '2026-10-19' })];

      expect(light({ pair: aPair({ status }), meetings }, '2026-10-09')).toEqual({
        light: null,
        lastMeeting: '2026-10-05',
        nextMeeting: null,
      });
    },
  );

  it('shows the same whatever the order of the meetings', () => {
    const meetings = [HELD, aMeeting({ id: 'В-00002', planned: '2026-10-19' }), aMeeting({ planned: '2026-10-26' })];

    expect(light({ meetings: [...meetings].reverse() }, '2026-10-16')).toEqual(light({ meetings }, '2026-10-16'));
  });
});
