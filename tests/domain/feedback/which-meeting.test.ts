import { readReport } from '../../../src/domain/feedback/answer';
import { findReported } from '../../../src/domain/feedback/which-meeting';
import type { Meeting } from '../../../src/domain/meetings/meeting-table';
import { aMeeting } from '../meetings/pair-fixtures';

const FIRST = aMeeting({ id: 'В-00001', planned: '2026-10-05' });
const SECOND = aMeeting({ id: 'В-00002', planned: '2026-10-12' });

function found(meetings: readonly Meeting[], submitted: string, date?: string): string | undefined {
  const answers = { token: 'mentee-link', held: 'Да', ...(date === undefined ? {} : { date }) };
  return findReported(meetings, readReport({ questionnaire: 'F10', side: 'С-001', answers }, `${submitted}T20:00:00`))
    ?.id;
}

describe('findReported', () => {
  it.each([
    ['2026-10-08', 'В-00001'],
    ['2026-10-09', 'В-00002'],
    ['2026-09-28', 'В-00001'],
    ['2026-09-27', undefined],
    ['2026-10-19', 'В-00002'],
    ['2026-10-20', undefined],
  ])('takes a report for %s to the nearest meeting within a week', (date, id) => {
    expect(found([SECOND, FIRST], '2026-10-20', date)).toBe(id);
  });

  it('takes the earlier of two meetings that are equally near', () => {
    const third = aMeeting({ id: 'В-00003', planned: '2026-10-07' });

    expect(found([third, FIRST], '2026-10-20', '2026-10-06')).toBe('В-00001');
  });

  it('looks back when the report names no day, though the next meeting is nearer', () => {
    expect(found([FIRST, SECOND], '2026-10-11')).toBe('В-00001');
  });

  it('looks ahead when the report names no day and there is no earlier meeting', () => {
    expect(found([SECOND], '2026-10-11')).toBe('В-00002');
  });

  it('passes over a meeting on which the side has reported', () => {
    const reported = { ...FIRST, reporters: 'С-001/2026-10-05/held/2026-10-05T20:00:00' };

    expect(found([reported, SECOND], '2026-10-20', '2026-10-07')).toBe('В-00002');
  });

  it('passes over a cancelled meeting', () => {
    expect(found([{ ...FIRST, status: 'cancelled' }], '2026-10-20', '2026-10-05')).toBeUndefined();
  });

  it('finds a meeting that was held on another day than planned by either day', () => {
    const held: Meeting = { ...FIRST, status: 'held', held: '2026-10-10' };

    expect([found([held], '2026-10-20', '2026-10-16'), found([held], '2026-10-20', '2026-09-29')]).toEqual([
      'В-00001',
      'В-00001',
    ]);
  });
});
