/** The service calls that a use case makes when nothing disturbs it. */

import type { ComingCall } from '../../workspace/core/faults';
import type { WorkspaceOptions } from '../../workspace/open';
import type { College } from '../app/college';
import { opened } from './colleges';
import type { UseCase } from './use-case';

export interface TracedCall extends Pick<ComingCall, 'number' | 'method' | 'cost'> {
  /** Whether anything was different after it. */
  readonly hadEffect: boolean;
}

/** The calls of the use case's first run, in order. */
export function traceOf(useCase: UseCase, copy: string, how: Partial<WorkspaceOptions> = {}): readonly TracedCall[] {
  const college = opened(useCase, copy, how);
  const seen = watched(college);
  useCase.act(college);
  college.ws.faults.clear();
  return seen.map(({ number, method, cost, kept }, index) => ({
    number,
    method,
    cost,
    // What the last call did cannot be told from what its run left at the end.
    hadEffect: kept !== seen[index + 1]?.kept,
  }));
}

function watched({ ws, kept }: College): readonly (ComingCall & { readonly kept: number })[] {
  const seen: (ComingCall & { readonly kept: number })[] = [];
  let first: string | undefined;
  ws.faults.watch((call) => {
    first ??= call.run.id;
    if (call.run.id === first) seen.push({ ...call, kept: kept() });
  });
  return seen;
}
