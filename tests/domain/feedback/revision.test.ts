import { aMeeting } from '../meetings/pair-fixtures';
import { after, menteeReports, mentorReports } from './report-requests';

const PLANNED = aMeeting();
const NEXT = aMeeting({ id: 'В-00002', n: 2, planned: '2026-10-12' });
const LATER = { submitted: '2026-10-06T10:00:00' };

describe('applyReport of a revision', () => {
  it('changes the same meeting when a side reports again for the same day', () => {
    const said = after([PLANNED, NEXT], mentorReports([PLANNED, NEXT], { minutes: 30, topic: 'Цели' }));

    const revised = after(said, mentorReports(said, { minutes: 45 }, LATER));

    expect(revised.map(({ id, status, minutes, topic }) => [id, status, minutes, topic])).toEqual([
      ['В-00001', 'held', 45, ''],
      ['В-00002', 'planned', null, ''],
    ]);
  });

  it('changes nothing when it is older than what the side said last', () => {
    const said = after([PLANNED], mentorReports([PLANNED], { minutes: 45 }, LATER));

    expect(mentorReports(said, { minutes: 30, help: 'Да', nextDate: '2026-10-20' })).toEqual({
      changes: [],
      attention: [],
    });
  });

  it('changes nothing when the same answer is taken in twice', () => {
    const said = after([PLANNED], mentorReports([PLANNED], { minutes: 45 }));

    expect(after(said, mentorReports(said, { minutes: 45 }))).toEqual(said);
  });

  it('knows a mentee’s second answer of the day, though neither names a day', () => {
    const submitted = '2026-10-07T20:00:00';
    const said = after([PLANNED], menteeReports([PLANNED], {}, { submitted }));

    const revised = after(said, menteeReports(said, { held: 'Нет' }, { submitted: '2026-10-07T20:05:00' }));

    expect(revised.map(({ status, held }) => [status, held])).toEqual([['planned', null]]);
  });

  it('calls off a meeting that nobody had planned when its only witness takes it back', () => {
    const said = after([], menteeReports([]));

    expect(after(said, menteeReports(said, { held: 'Нет' }, { submitted: '2026-10-05T19:00:00' }))[0]?.status).toBe(
      'cancelled',
    );
  });

  it('takes back the confirmation with the mentee’s word', () => {
    const said = after([PLANNED], mentorReports([PLANNED]));
    const confirmed = after(said, menteeReports(said, { date: '2026-10-05' }));

    const result = menteeReports(confirmed, { date: '2026-10-05', held: 'Нет' }, LATER);

    expect([confirmed[0]?.status, after(confirmed, result)[0]?.status, result.attention]).toEqual([
      'confirmed',
      'held',
      ['reports-differ'],
    ]);
  });

  it('takes a report for another day as one of another meeting', () => {
    const said = after([PLANNED, NEXT], mentorReports([PLANNED, NEXT]));

    const both = after(said, mentorReports(said, { date: '2026-10-09' }, { submitted: '2026-10-09T18:00:00' }));

    expect(both.map(({ id, held }) => [id, held])).toEqual([
      ['В-00001', '2026-10-05'],
      ['В-00002', '2026-10-09'],
    ]);
  });
});
