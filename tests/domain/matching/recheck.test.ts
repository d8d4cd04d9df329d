import { recheckDrafts } from '../../../src/domain/matching/recheck';
import { aCollegeOf, aProposal, settingsWith } from './a-college';

/** The first mentee shares no tag with the mentor, who has one place; the second shares the only one. */
const college = aCollegeOf([{ tags: ['#б'] }, { tags: ['#а'] }], [{ tags: ['#а'], offered: 1 }]);
const drafts = ['З-001', 'З-002'].map((request, at) =>
  aProposal({ id: `ПР-00${at + 1}`, request, mentor: 'Н-001', status: 'proposed' }),
);

function toldOf(rows: typeof drafts, input: typeof college): readonly unknown[] {
  return recheckDrafts(rows, input).map((one) => ('track' in one ? one.track : one.hindrances));
}

describe('recheckDrafts', () => {
  it('lets a draft pass that is as good as is asked, and the next one finds no place', () => {
    expect(toldOf(drafts, college)).toEqual(['teacher-student', ['mentor-full']]);
  });

  it('keeps back one below the lowest score, whose place goes to the next', () => {
    const stricter = { ...college, settings: settingsWith({ min_score: '50' }) };

    expect(toldOf(drafts, stricter)).toEqual([['below-minimum'], 'teacher-student']);
  });

  it('lets a pinned draft pass whatever its score', () => {
    const stricter = { ...college, settings: settingsWith({ min_score: '50' }) };
    const pinned = drafts.map((draft) => ({ ...draft, pinned: true }));

    expect(toldOf(pinned, stricter)).toEqual(['teacher-student', ['mentor-full']]);
  });
});
