import { callOff } from '../../../src/domain/meetings/call-off';
import { type Meeting, meetings } from '../../../src/domain/meetings/meeting-table';
import { emptyRow } from '../../../src/domain/shared/change';

function aMeeting(id: string, values: Partial<Meeting>): Meeting {
  return { ...emptyRow(meetings), id, pair: '2026-001', status: 'planned', ...values };
}

describe('callOff', () => {
  it('calls off what is planned for today or later; what is past or held, and other pairs, stay', () => {
    const rows = [
      aMeeting('В-00001', { planned: '2026-10-01' }),
      aMeeting('В-00002', { planned: '2026-10-05' }),
      aMeeting('В-00003', { planned: '2026-10-20' }),
      aMeeting('В-00004', { planned: null }),
      aMeeting('В-00005', { planned: '2026-10-20', status: 'held' }),
      aMeeting('В-00006', { planned: '2026-10-20', pair: '2026-002' }),
    ];

    const changes = callOff(rows, new Set(['2026-001']), '2026-10-05');

    expect(changes.map((change) => change.kind === 'set' && [change.id, change.values])).toEqual([
      ['В-00002', { status: 'cancelled' }],
      ['В-00003', { status: 'cancelled' }],
      ['В-00004', { status: 'cancelled' }],
    ]);
  });
});
