import { firstDay, nextDue } from '../../../../workspace/services/script/due';
import type { Timing, TriggerRecord } from '../../../../workspace/services/script/trigger-record';

const utc = (text: string): number => Date.parse(`${text}Z`);

function aTrigger(timing: Timing, due: string): TriggerRecord {
  return { id: '1', fn: 'f', owner: 'o', createdAt: 0, eventType: 'CLOCK', timing, nextDue: utc(due) };
}

describe('nextDue', () => {
  it('keeps the phase of a recurring trigger and skips what was missed', () => {
    const trigger = aTrigger({ kind: 'every', periodMs: 600_000 }, '2026-09-01T05:03');

    const times = [nextDue(trigger, utc('2026-09-01T05:03')), nextDue(trigger, utc('2026-09-01T05:27'))];

    expect(times).toEqual([utc('2026-09-01T05:13'), utc('2026-09-01T05:33')]);
  });

  it('keeps the hour of a daily trigger through a clock change', () => {
    const timing: Timing = { kind: 'days', every: 1, minuteOfDay: 300, timeZone: 'Europe/Berlin' };
    const trigger = aTrigger(timing, '2026-03-28T04:00');

    expect(nextDue(trigger, utc('2026-03-28T04:00'))).toBe(utc('2026-03-29T03:00'));
  });

  it('knows no second time of a trigger that is due once', () => {
    expect(nextDue(aTrigger({ kind: 'once' }, '2026-09-01T05:00'), utc('2026-09-01T05:00'))).toBeUndefined();
  });
});

describe('firstDay', () => {
  it('is today while the hour is ahead, and tomorrow after it', () => {
    const moscow = { timeZone: 'Europe/Moscow' };
    const days = [firstDay(utc('2026-09-01T05:00'), 540, moscow), firstDay(utc('2026-09-01T06:00'), 540, moscow)];

    expect(days).toEqual([utc('2026-09-01T06:00'), utc('2026-09-02T06:00')]);
  });

  it('waits for the weekday', () => {
    expect(firstDay(utc('2026-09-01T05:00'), 540, { timeZone: 'Europe/Moscow', weekday: 5 })).toBe(
      utc('2026-09-04T06:00'),
    );
  });
});
