/** The colleges in which one use case is tried: prepared once, opened from a copy as often as it is tried. */

import type { GivenAnswers } from '../../workspace/core/open-questions';
import type { WorkspaceOptions } from '../../workspace/open';
import { type College, openCollege } from '../app/college';
import { copyAt } from '../app/college-year';
import type { UseCase } from './use-case';

/** The name of the version to which somebody may go back; the workbook has been written to since. */
export const VERSION = 'до';

export interface Colleges {
  /** The state right before the use case. */
  readonly copy: string;
  /** The same, after something was written to the workbook since the version that is named `VERSION`; none where nothing can be. */
  readonly versioned: string | undefined;
}

export function prepare(useCase: UseCase): Colleges {
  return { copy: preparedCopy(useCase), versioned: versionedCopy(useCase) };
}

/** The state right before the use case; with answers of Google's, it has been so from the first day on. */
export function preparedCopy({ from, prepare: make }: UseCase, answers: GivenAnswers = {}): string {
  const college = openCollege(copyAt(from, answers), { answers });
  make?.(college);
  return college.copy();
}

/** Nothing has come about by chance yet: two such colleges differ in nothing. */
export function isNew({ from }: UseCase): boolean {
  return from === 'empty' || from === 'installed';
}

function versionedCopy(useCase: UseCase): string | undefined {
  const { from, prepare: make } = useCase;
  if (isNew(useCase)) return undefined;
  const college = openCollege(copyAt(from));
  make?.(college);
  college.desk.nameVersion(VERSION);
  college.command('mailTest');
  college.command('mailOn', { answers: ['YES'] });
  return college.copy();
}

/** Somebody has the workbook open, so the menu is there before anything goes wrong. */
export function opened({ user }: UseCase, copy: string, how: Partial<WorkspaceOptions> = {}): College {
  const college = openCollege(copy, how);
  if (user !== undefined) college.ws.setUser(user);
  college.ws.open();
  return college;
}

/** The person reloads the page and does it again, which leaves no answer to a question lying about. */
export function repeated(useCase: UseCase, college: College, how: Partial<WorkspaceOptions> = {}): College {
  const again = opened(useCase, college.copy(), how);
  useCase.act(again);
  return again;
}
