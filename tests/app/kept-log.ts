/** A change log in memory that can be copied: a Workspace opens from the copy in the state in which it was taken. */

import type { EventLog } from '../../workspace/core/store';

export interface KeptLog extends EventLog {
  /** What was kept, after `work` has made the Workspace keep something. */
  copy(work: () => void): string;
  /** How much has been kept since the log was opened. */
  count(): number;
}

/** Opens a log, empty or where a copy was taken. */
export function keptLog(from?: string): KeptLog {
  let snapshot = from;
  let lines: string[] = [];
  let isCopying = false;
  let count = 0;
  return {
    count: () => count,
    load: () => ({ snapshot, lines }),
    append(line) {
      lines.push(line);
      count += 1;
    },
    compact(whole) {
      snapshot = whole;
      lines = [];
    },
    // A store makes a snapshot of its own accord when the log has grown.
    size: () => (isCopying ? Number.MAX_SAFE_INTEGER : 0),
    copy(work) {
      isCopying = true;
      work();
      isCopying = false;
      if (snapshot === undefined || lines.length > 0) throw new Error('The Workspace has kept nothing');
      return snapshot;
    },
  };
}
