import { readAims } from '../../../src/domain/matching/aims';
import { settingsWith } from './a-college';

describe('readAims', () => {
  it('wants most pairs until the curator says otherwise', () => {
    expect(readAims(settingsWith({}))).toEqual({
      goal: 'most-people',
      raiseWeakest: false,
      choiceFirst: false,
      minimum: 0,
      stayBonus: 30,
      mentorLimit: 3,
      faults: [],
    });
  });

  it('reads what the curator typed', () => {
    const typed = {
      match_goal: 'Больше пар',
      raise_weakest: 'да',
      choice_first: 'да',
      min_score: '35',
      stay_bonus: '0',
      mentor_limit: '2',
    };

    expect(readAims(settingsWith(typed))).toEqual({
      goal: 'most-people',
      raiseWeakest: true,
      choiceFirst: true,
      minimum: 350,
      stayBonus: 0,
      mentorLimit: 2,
      faults: [],
    });
  });

  it.each<[Parameters<typeof settingsWith>[0]]>([
    [{ match_goal: 'лучше' }],
    [{ raise_weakest: 'может быть' }],
    [{ choice_first: '1' }],
    [{ min_score: '-5' }],
    [{ stay_bonus: 'много' }],
    [{ mentor_limit: '2,5' }],
  ])('names a setting that it cannot follow, and counts its default: %j', (typed) => {
    const { faults, ...aims } = readAims(settingsWith(typed));

    expect(faults).toEqual(Object.keys(typed));
    expect({ ...aims, faults: [] }).toEqual(readAims(settingsWith({})));
  });

  it('follows the quality of pairs where the weakest pair should be raised too, and says so', () => {
    const { goal, raiseWeakest, faults } = readAims(settingsWith({ match_goal: 'качество пар', raise_weakest: 'да' }));

    expect({ goal, raiseWeakest, faults }).toEqual({
      goal: 'best-total',
      raiseWeakest: false,
      faults: ['raise_weakest'],
    });
  });
});
