/** How the timetable is, in words. */

import { type HealthFacts, needsAttention, timetableOf } from '../../src/sidebar/timetable';

const WELL: HealthFacts = {
  owner: 'kurator@college.example',
  isMine: true,
  lastBeat: '2026-09-05T09:10:00',
  stands: false,
  mailLeft: 87,
  mail: 'on',
  waiting: 4,
  doubtful: 0,
  failed: 0,
};

describe('timetableOf', () => {
  it('says when it ran last while it works', () => {
    expect(timetableOf(WELL)).toEqual({
      text: 'работает',
      isWell: true,
      lastRun: 'Последний запуск 05.09.2026, 09:10',
    });
  });

  it('says since when it stands', () => {
    expect(timetableOf({ ...WELL, stands: true })).toEqual({
      text: 'стоит с 05.09.2026, 09:10',
      isWell: false,
      lastRun: '',
    });
  });

  it('is not on while nobody owns it', () => {
    expect(timetableOf({ ...WELL, owner: '', lastBeat: null })).toEqual({
      text: 'не включено',
      isWell: false,
      lastRun: '',
    });
  });

  it('is well before its first run', () => {
    expect(timetableOf({ ...WELL, lastBeat: null })).toEqual({
      text: 'ещё не запускалось',
      isWell: true,
      lastRun: '',
    });
  });
});

describe('needsAttention', () => {
  it('rings for a standing timetable and for effects in doubt or failed, and for nothing else', () => {
    const seen = [WELL, { ...WELL, stands: true }, { ...WELL, doubtful: 1 }, { ...WELL, failed: 1 }];

    expect(seen.map(needsAttention)).toEqual([false, true, true, true]);
  });
});
