import { type Entry, readEntries, withEntry, writeEntries } from '../../../src/domain/feedback/reporters';

const MENTOR: Entry = { side: 'mentor', day: '2026-10-05', said: 'held', submitted: '2026-10-05T17:00:00' };
const MENTEE: Entry = { side: 'С-001', day: '2026-10-06', said: 'missed', submitted: '2026-10-06T09:00:00' };

describe('readEntries', () => {
  it('reads what writeEntries wrote', () => {
    expect(readEntries(writeEntries([MENTEE, MENTOR]))).toEqual([MENTOR, MENTEE]);
  });

  it.each(['', 'да', 'mentor/05.10.2026/held/x', 'mentor/2026-10-05/perhaps/x', '/2026-10-05/held/x'])(
    'passes over %j',
    (text) => {
      expect(readEntries(text)).toEqual([]);
    },
  );
});

describe('writeEntries', () => {
  it('does not show who came first', () => {
    expect(writeEntries([MENTOR, MENTEE])).toBe(writeEntries([MENTEE, MENTOR]));
  });
});

describe('withEntry', () => {
  it('puts a side’s new word in the place of its last', () => {
    const revised: Entry = { ...MENTEE, said: 'held' };

    expect(withEntry([MENTEE, MENTOR], revised)).toEqual([MENTOR, revised]);
  });
});
