/** What the parts of the board may decide, in the words that are told of it. */

import type { Pairing } from '../../domain/matching/recheck';
import { DONE } from '../../texts/board';
import type { View } from './filter-bar';
import { nameOfMentee, nameOfMentor, type Situation } from './situation';
import type { Board } from './use-board';

export interface Deciding {
  readonly situation: Situation;
  readonly isBusy: boolean;
  pin(pairing: Pairing): void;
  unpin(request: string): void;
  forbid(pairing: Pairing): void;
  allow(pairing: Pairing): void;
  /** Weights and goal as they stand in the workbook. */
  reset(): void;
  /** Shows somebody else. */
  open(view: View, id: string): void;
}

export function decidingOn(board: Board, situation: Situation, open: Deciding['open']): Deciding {
  const names = ({ request, mentor }: Pairing): readonly [mentee: string, mentor: string] => [
    nameOfMentee(situation, request),
    nameOfMentor(situation, mentor),
  ];
  return {
    situation,
    isBusy: board.isBusy,
    pin: (pairing) => board.act({ kind: 'pin', pairing }, DONE.pinned(...names(pairing))),
    unpin: (request) => board.act({ kind: 'unpin', request }, DONE.unpinned(nameOfMentee(situation, request))),
    forbid: (pairing) => board.act({ kind: 'forbid', pairing }, DONE.forbidden(...names(pairing))),
    allow: (pairing) => board.act({ kind: 'allow', pairing }, DONE.allowed(...names(pairing))),
    reset: () => board.act({ kind: 'as-in-workbook' }, DONE.reset),
    open,
  };
}
