import { type DigestLine, readDigest, writeDigest } from '../../../src/domain/reminders/digest-payload';

function aLine(number: number): DigestLine {
  return { rule: 'R26', object: `2026-${String(number).padStart(4, '0')}`, due: '2026-10-12', level: 3 };
}

describe('writeDigest', () => {
  it('is read back by readDigest', () => {
    const lines = [aLine(1), { ...aLine(2), tellInPerson: 'С-001' }];

    expect(readDigest(writeDigest(lines))).toEqual({ lines, more: 0 });
  });

  it('names who is to be told in person', () => {
    expect(JSON.parse(writeDigest([{ ...aLine(2), tellInPerson: 'С-001' }]))).toEqual({
      template: 'digest',
      items: [['R26', '2026-0002', '2026-10-12', 3, 'tell-in-person', 'С-001']],
    });
  });

  it('stays far below what a cell holds, and counts what it leaves out', () => {
    const payload = writeDigest(Array.from({ length: 1500 }, (_, index) => aLine(index)));

    expect([readDigest(payload).lines.length, readDigest(payload).more]).toEqual([200, 1300]);
    expect(payload.length).toBeLessThan(50_000);
  });
});
