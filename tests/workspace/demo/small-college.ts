/** The demo year of a small college, played once for the tests of a file. */

import { join } from 'node:path';

import { createMatchingLog } from '../../../workspace/cli/matching-log';
import { gatherOutcome, type Outcome } from '../../../workspace/cli/outcome';
import { createUseBook } from '../../../workspace/cli/uses';
import { WORKSPACE_QUOTAS } from '../../../workspace/core/quotas';
import { type CollegeSize, createCollege } from '../../../workspace/demo/college';
import type { College } from '../../../workspace/demo/part';
import { DEMO_START, playYear } from '../../../workspace/demo/year';
import { memory, openWorkspace, type Workspace } from '../../../workspace/open';

export const CODE = join(__dirname, '../../../dist');

const SMALL: CollegeSize = {
  studentsAGroup: 6,
  groups: 4,
  asking: 5,
  askingLate: 2,
  youngTeachers: 2,
  mentors: [3, 2, 2, 2],
  lastYear: 3,
};

export interface PlayedYear {
  readonly ws: Workspace;
  readonly college: College;
  readonly outcome: Outcome;
  readonly logs: readonly string[];
}

/** Plays the year in memory, or its beginning. */
export function playSmallYear(seed: number, until?: string): PlayedYear {
  const ws = openWorkspace({ store: memory(), code: CODE, clock: DEMO_START, seed, quotas: WORKSPACE_QUOTAS });
  const uses = createUseBook();
  const log = createMatchingLog();
  const logs: string[] = [];
  playYear({
    ws,
    seed,
    size: SMALL,
    ...(until === undefined ? {} : { until }),
    note(report) {
      uses.note(report);
      log.note(report.logs);
      logs.push(...report.logs);
    },
    tell: () => undefined,
  });
  const outcome = gatherOutcome({ ws, code: CODE, seed, log, uses: uses.rows() });
  return { ws, college: createCollege(seed, SMALL), outcome, logs };
}
