/** The list of files to be loaded. */

import {
  type ChosenFile,
  incomingOf,
  pasteName,
  sizeInWords,
  totalBytes,
  withFiles,
  withoutFile,
} from '../../src/sidebar/chosen-files';

const file = (name: string, text = name): ChosenFile => ({ name, text, bytes: text.length });

describe('withFiles', () => {
  it('adds files behind those that are there', () => {
    expect(withFiles([file('a.csv')], [file('b.csv')])).toEqual([file('a.csv'), file('b.csv')]);
  });

  it('puts a file of the same name in the place of the older one', () => {
    const files = [file('a.csv', 'old'), file('b.csv')];

    expect(withFiles(files, [file('a.csv', 'mended')])).toEqual([file('a.csv', 'mended'), file('b.csv')]);
  });
});

describe('withoutFile', () => {
  it('takes out the file of the name', () => {
    expect(withoutFile([file('a.csv'), file('b.csv')], 'a.csv')).toEqual([file('b.csv')]);
  });
});

describe('pasteName', () => {
  it('takes the first number that is free', () => {
    expect(pasteName([], 'Вставка')).toBe('Вставка 1.csv');
    expect(pasteName([file('Вставка 1.csv'), file('Вставка 3.csv')], 'Вставка')).toBe('Вставка 2.csv');
  });
});

describe('incomingOf', () => {
  it('sends name and text only', () => {
    const chosen: ChosenFile = { ...file('a.csv', 'Код'), encoding: 'UTF-8' };

    expect(incomingOf([chosen])).toEqual([{ name: 'a.csv', text: 'Код' }]);
  });
});

describe('sizeInWords', () => {
  it('tells kilobytes rounded up, and megabytes with one digit', () => {
    const sizes = [0, 4, 999_999, 1_250_000, 12_000_000].map(sizeInWords);

    expect(sizes).toEqual(['0 КБ', '1 КБ', '1000 КБ', '1,3 МБ', '12,0 МБ']);
  });
});

describe('totalBytes', () => {
  it('adds the sizes up', () => {
    expect(totalBytes([file('a.csv'), file('b.csv', '')])).toBe(5);
  });
});
