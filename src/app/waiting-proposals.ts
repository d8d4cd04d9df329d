/** The proposals that wait for a decision, for the panel. */

import { proposals } from '../domain/matching/proposal-table';
import type { Office } from './ports';

export interface WaitingProposal {
  readonly id: string;
  readonly mentee: string;
  readonly mentor: string;
  readonly score: number;
  readonly why: string;
  readonly remark: string;
}

export function waitingProposals(office: Office): readonly WaitingProposal[] {
  return office.store.look({ read: [proposals] }, (books) =>
    books
      .rows(proposals)
      .filter(({ status }) => status === 'proposed')
      .map(({ id, menteeName, mentorName, score, why, remark }) => ({
        id,
        mentee: menteeName,
        mentor: mentorName,
        score: score ?? 0,
        why,
        remark,
      })),
  );
}
