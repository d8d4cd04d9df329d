import { createTagReader, weighTags } from '../../../src/domain/matching/tag-weights';
import { aTag } from './a-college';

describe('createTagReader', () => {
  const rows = [aTag('#сварка', 'сварщик, сварочное_дело'), aTag('#учёт', 'бухучёт'), aTag('#чертежи', 'сварщик учёт')];

  it.each([
    [['#сварка'], ['#сварка']],
    [['сварщик'], ['#сварка']],
    [['#Сварочное_дело', '#сварка'], ['#сварка']],
    [['#учет'], ['#учёт']],
    [['#Танцы', '#'], ['#танцы']],
  ])('reads %j as %j', (typed, tags) => {
    expect(createTagReader(rows)(typed)).toEqual(tags);
  });

  it('reads the same whatever the order of the rows', () => {
    expect(createTagReader([...rows].reverse())(['сварщик', 'учёт'])).toEqual(['#сварка', '#учёт']);
  });
});

describe('weighTags', () => {
  it('gives a tag one more each time the number of its mentors halves', () => {
    const tagsOfMentors = Array.from({ length: 8 }, (_, at) => {
      const tags = ['#у_всех', at < 4 && '#у_четырёх', at < 2 && '#у_двух', at < 1 && '#у_одного'];
      return new Set(tags.filter((tag) => tag !== false));
    });

    const weigh = weighTags(tagsOfMentors);

    expect(['#у_всех', '#у_четырёх', '#у_двух', '#у_одного', '#ни_у_кого'].map(weigh)).toEqual([1, 2, 3, 4, 4]);
  });

  it('weighs tags alike when there is no mentor', () => {
    expect(weighTags([])('#сварка')).toBe(1);
  });
});
