import { selectFields } from '../../../../workspace/services/docs/field-selection';

const VALUE = {
  title: 't',
  body: { content: [{ startIndex: 1, endIndex: 2, paragraph: { elements: [1] } }, { endIndex: 3 }] },
  lists: {},
};

describe('selectFields', () => {
  it.each([
    ['one field', 'title', { title: 't' }],
    ['several fields', 'title,lists', { title: 't', lists: {} }],
    ['a path', 'body.content.endIndex', { body: { content: [{ endIndex: 2 }, { endIndex: 3 }] } }],
    ['a path with slashes', 'body/content/endIndex', { body: { content: [{ endIndex: 2 }, { endIndex: 3 }] } }],
    [
      'groups',
      'body(content(startIndex,paragraph(elements)))',
      { body: { content: [{ startIndex: 1, paragraph: { elements: [1] } }, {}] } },
    ],
    [
      'a path into a group',
      'body.content(startIndex,endIndex),title',
      { title: 't', body: { content: [{ startIndex: 1, endIndex: 2 }, { endIndex: 3 }] } },
    ],
    [
      'two paths into the same field',
      'body.content.startIndex,body.content.endIndex',
      { body: { content: [{ startIndex: 1, endIndex: 2 }, { endIndex: 3 }] } },
    ],
    ['a field and a part of it', 'body,body.content.endIndex', { body: VALUE.body }],
    ['a star', 'body.*.endIndex', { body: { content: [{ endIndex: 2 }, { endIndex: 3 }] } }],
    ['everything', '*', VALUE],
  ])('keeps %s', (_, fields, kept) => {
    expect(selectFields(VALUE, fields)).toEqual(kept);
  });

  it.each(['', 'title,', 'body(content', 'body)', 'ti tle', 'body..content'])('refuses the mask «%s»', (fields) => {
    expect(() => selectFields(VALUE, fields)).toThrow(`Invalid field selection ${fields}`);
  });
});
