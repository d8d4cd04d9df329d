import { findLink, type MeetingQuestionnaire } from '../../../src/domain/feedback/links';
import type { Member, Pair } from '../../../src/domain/pairs/pair-table';
import { done, refused } from '../../../src/domain/shared/outcome';
import { aMember, aPair } from '../meetings/pair-fixtures';

const PAIR = aPair();
const MEMBER = aMember();

function find(
  token: string,
  questionnaire: MeetingQuestionnaire,
  {
    pairs = [PAIR],
    members = [MEMBER],
  }: { readonly pairs?: readonly Pair[]; readonly members?: readonly Member[] } = {},
): ReturnType<typeof findLink> {
  return findLink({ pairs, members }, token, { questionnaire, on: '2026-10-20' });
}

describe('findLink', () => {
  it('knows the mentor of a pair by the pair’s code', () => {
    expect(find(' mentor-link ', 'F09')).toEqual(done({ pair: PAIR, side: 'mentor' }));
  });

  it('knows a mentee by a code of its own', () => {
    expect(find('mentee-link', 'F10')).toEqual(done({ pair: PAIR, side: 'С-001' }));
  });

  it.each(['', ' ', 'MENTOR-LINK', 'somebody'])('refuses the unknown code %j', (token) => {
    expect(find(token, 'F09')).toEqual(refused('unknown-token'));
  });

  it('never takes the empty code of a row for a code', () => {
    expect(find('', 'F09', { pairs: [aPair({ token: '' })] })).toEqual(refused('unknown-token'));
  });

  it('gives a code that stands in two rows to nobody', () => {
    expect(find('mentor-link', 'F09', { pairs: [PAIR, aPair({ id: '2026-002' })] })).toEqual(refused('unknown-token'));
  });

  it('refuses a member whose pair is gone', () => {
    expect(find('mentee-link', 'F10', { pairs: [] })).toEqual(refused('unknown-token'));
  });

  it.each([
    ['mentor-link', 'F10'],
    ['mentee-link', 'F09'],
  ] as const)('refuses %s in the questionnaire of the other side', (token, questionnaire) => {
    expect(find(token, questionnaire)).toEqual(refused('wrong-side'));
  });

  it.each(['finished', 'dissolved'] as const)('refuses the report of a pair that is %s', (status) => {
    expect(find('mentor-link', 'F09', { pairs: [aPair({ status })] })).toEqual(refused('ended-pair'));
  });

  it('takes the report of a paused pair', () => {
    expect(find('mentor-link', 'F09', { pairs: [aPair({ status: 'paused' })] }).ok).toBe(true);
  });

  it('refuses a mentee from the day after leaving', () => {
    const left = (day: string): unknown => find('mentee-link', 'F10', { members: [aMember({ left: day })] });

    expect([left('2026-10-19'), left('2026-10-20')]).toEqual([
      refused('left-pair'),
      done({ pair: PAIR, side: 'С-001' }),
    ]);
  });
});
