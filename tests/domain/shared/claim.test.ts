import { add, remove, set } from '../../../src/domain/shared/change';
import { BATCH_SIZE, claim, type ClaimInput, ended, finished } from '../../../src/domain/shared/claim';
import { emptyRow } from '../../../src/domain/shared/change';
import { outbox, queueKey, type QueueRow, sent } from '../../../src/domain/shared/queue';

const NOW = '2026-09-10T12:00:00';
const NOBODY = { sent: [], sending: null };

function aRow(change: Partial<QueueRow>): QueueRow {
  return { ...emptyRow(outbox), id: 'mail:1', kind: 'mail', due: '2026-09-10T09:00:00', state: 'waiting', ...change };
}

function claimed(rows: readonly QueueRow[], change: Partial<ClaimInput> = {}) {
  const { claimed: taken, ...rest } = claim({ rows, left: NOBODY, now: NOW, mailsLeft: 90, ...change });
  return { claimed: taken.map(({ id }) => id), ...rest };
}

const sending = (id: string) => set(outbox, id, { state: 'sending' });

describe('claim', () => {
  it.each<[string, Partial<QueueRow>, Partial<ClaimInput>, readonly string[], readonly unknown[]]>([
    ['takes a mail that is due', {}, {}, ['mail:1'], [sending('mail:1')]],
    ['takes a row without a due time', { due: null }, {}, ['mail:1'], [sending('mail:1')]],
    ['leaves a row that is not due yet', { due: '2026-09-10T12:00:01' }, {}, [], []],
    ['leaves a mail while mail is off', {}, { mailsLeft: 0 }, [], []],
    ['takes a document while mail is off', { kind: 'document' }, { mailsLeft: 0 }, ['mail:1'], [sending('mail:1')]],
    ['leaves a row that failed', { state: 'failed' }, {}, [], []],
    ['leaves a row in doubt', { state: 'doubtful' }, {}, [], []],
    ['takes a mail that was claimed and never begun', { state: 'sending' }, {}, ['mail:1'], [sending('mail:1')]],
    [
      'takes a document that was begun',
      { kind: 'document', state: 'sending' },
      { left: { sent: [], sending: 'mail:1' } },
      ['mail:1'],
      [sending('mail:1')],
    ],
    [
      'takes a form that was done and not closed',
      { kind: 'form', state: 'sending' },
      { left: { sent: ['mail:1'], sending: null } },
      ['mail:1'],
      [sending('mail:1')],
    ],
    [
      'asks a person about a mail that was begun and not seen to end',
      { state: 'sending' },
      { left: { sent: [], sending: 'mail:1' } },
      [],
      [set(outbox, 'mail:1', { state: 'doubtful', delivered: NOW })],
    ],
    [
      'puts a claimed mail back when the quota has gone',
      { state: 'sending' },
      { mailsLeft: 0 },
      [],
      [set(outbox, 'mail:1', { state: 'waiting' })],
    ],
  ])('%s', (_rule, row, input, taken, changes) => {
    const result = claimed([aRow(row)], input);

    expect(result.claimed).toEqual(taken);
    expect(result.changes).toEqual(changes);
  });

  it.each<[string, Partial<QueueRow>, Partial<ClaimInput>, Partial<QueueRow>]>([
    [
      'a mail that surely went out',
      { state: 'sending' },
      { left: { sent: ['mail:1'], sending: null } },
      { state: 'sent', delivered: NOW },
    ],
    ['a row that was cancelled', { state: 'cancelled' }, {}, { state: 'cancelled' }],
    ['a mail older than three days', { due: '2026-09-06T23:59:59' }, {}, { state: 'skipped', error: 'stale' }],
    [
      'a stale mail that was claimed and never begun',
      { due: '2026-09-06T23:59:59', state: 'sending' },
      {},
      { state: 'skipped', error: 'stale' },
    ],
  ])('moves %s to «Отправлено»', (_what, change, input, how) => {
    const row = aRow(change);

    const result = claimed([row], input);

    expect(result).toEqual({
      claimed: [],
      changes: [remove(outbox, 'mail:1'), add(sent, { ...row, ...how })],
      nextDue: undefined,
    });
  });

  it('keeps a mail of three days ago, and a document however old', () => {
    const rows = [
      aRow({ id: 'a', due: '2026-09-07T00:00:00' }),
      aRow({ id: 'b', kind: 'document', due: '2026-01-01T00:00:00' }),
    ];

    expect(claimed(rows).claimed).toEqual(['b', 'a']);
  });

  it('takes forms before documents before mails, the earliest first, and then by key', () => {
    const rows = [
      aRow({ id: 'm2' }),
      aRow({ id: 'm1' }),
      aRow({ id: 'm0', due: '2026-09-10T10:00:00' }),
      aRow({ id: 'd', kind: 'document', due: '2026-09-10T11:00:00' }),
      aRow({ id: 'f', kind: 'form', due: '2026-09-10T11:30:00' }),
    ];

    expect(claimed(rows).claimed).toEqual(['f', 'd', 'm1', 'm2', 'm0']);
    expect(claimed([...rows].reverse()).claimed).toEqual(['f', 'd', 'm1', 'm2', 'm0']);
  });

  it('takes no more than a batch, and is to look again at once', () => {
    const rows = Array.from({ length: BATCH_SIZE + 3 }, (_, index) => aRow({ id: `m${100 + index}` }));

    const result = claimed(rows);

    expect(result.claimed).toEqual(rows.slice(0, BATCH_SIZE).map(({ id }) => id));
    expect(result.nextDue).toBe('2026-09-10T09:00:00');
  });

  it('takes as many mails as may go out, and looks again in an hour', () => {
    const rows = [aRow({ id: 'a' }), aRow({ id: 'b' }), aRow({ id: 'c' }), aRow({ id: 'd', kind: 'document' })];

    const result = claimed(rows, { mailsLeft: 2 });

    expect(result.claimed).toEqual(['d', 'a', 'b']);
    expect(result.nextDue).toBe('2026-09-10T13:00:00');
  });

  it('looks again when the next row is due, held mails or not', () => {
    const rows = [
      aRow({ id: 'a' }),
      aRow({ id: 'b', kind: 'document', due: '2026-09-10T12:30:00' }),
      aRow({ id: 'c', due: '2026-09-12T08:00:00' }),
    ];

    expect(claimed(rows, { mailsLeft: 0 }).nextDue).toBe('2026-09-10T12:30:00');
    expect(claimed([rows[2] as QueueRow], { mailsLeft: 0 }).nextDue).toBe('2026-09-12T08:00:00');
    expect(claimed([]).nextDue).toBeUndefined();
  });
});

describe('finished', () => {
  it('moves the row with the time of its delivery', () => {
    const row = aRow({ state: 'sending' });

    expect(finished(row, NOW)).toEqual([
      remove(outbox, 'mail:1'),
      add(sent, { ...row, state: 'sent', delivered: NOW }),
    ]);
  });
});

describe('ended', () => {
  it('moves the row with what is said of its end', () => {
    const row = aRow({});

    expect(ended(row, { state: 'skipped', error: 'no-address' })).toEqual([
      remove(outbox, 'mail:1'),
      add(sent, { ...row, state: 'skipped', error: 'no-address' }),
    ]);
  });
});

describe('queueKey', () => {
  it('is one for the same thing on the same day', () => {
    expect(queueKey('mail', 'П-001/R1', '2026-09-10')).toBe('mail:П-001/R1:2026-09-10');
  });
});
