import { fromWallTime, toWallTime } from '../../../workspace/core/clock';
import { fromWall, zoneOffset } from '../../../workspace/core/zone';

const HOUR = 3_600_000;

describe('zoneOffset', () => {
  it.each([
    ['Europe/Moscow', '2026-09-01T00:00Z', 3],
    ['Europe/Moscow', '2012-07-01T00:00Z', 4],
    ['Europe/Berlin', '2026-07-01T00:00Z', 2],
    ['UTC', '2026-09-01T00:00Z', 0],
    ['America/New_York', '1965-01-01T00:00Z', -5],
  ])('is right for %s at %s', (zone, moment, hours) => {
    expect(zoneOffset(Date.parse(moment), zone)).toBe(hours * HOUR);
  });
});

describe('fromWall', () => {
  it('is the way back on both sides of a clock change', () => {
    const moments = ['2026-03-29T00:30Z', '2026-03-29T01:30Z', '2026-10-25T02:30Z'].map((text) => Date.parse(text));

    const back = moments.map((ms) => fromWall(ms + zoneOffset(ms, 'Europe/Berlin'), 'Europe/Berlin'));

    expect(back).toEqual(moments);
  });
});

describe('fromWallTime', () => {
  it('reads a Moscow wall time or day, and toWallTime writes it', () => {
    expect(toWallTime(fromWallTime('2026-09-01T08:00'))).toBe('2026-09-01T08:00:00');
    expect(toWallTime(fromWallTime('2026-09-01'))).toBe('2026-09-01T00:00:00');
  });

  it('refuses what is no time', () => {
    expect(() => fromWallTime('завтра')).toThrow('Not a wall time: завтра');
  });
});
