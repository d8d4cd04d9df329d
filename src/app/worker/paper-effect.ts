/** Which paper a row of «Очередь» asks for, composed from the books as they are now. */

import type { Settings } from '../../domain/programme/settings';
import type { Day } from '../../domain/shared/day';
import type { QueueRow } from '../../domain/shared/queue';
import type { Books } from '../ports';
import type { Effect } from './effects';

export function paperEffect(row: QueueRow, _books: Books, _values: Settings, _today: Day): Effect {
  return { kind: 'none', row, reason: 'paper-unknown' };
}
