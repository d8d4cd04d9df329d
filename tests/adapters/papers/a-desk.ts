/** A local Workspace with the paper desk in it: each `run` is a run of the script by the worker's owner. */

import { type DriveFiles, driveFiles } from '../../../src/adapters/drive/files';
import { paperDesk } from '../../../src/adapters/papers/paper-desk';
import type { PaperDesk } from '../../../src/app/desks';
import type { Faults } from '../../../workspace/core/faults';
import type { FileRecord } from '../../../workspace/core/files';
import type { DocumentView } from '../../../workspace/services/docs/blocks';
import { type AdapterWorkspace, aWorkspace } from '../in-workspace';
import { linesOf } from './lines';

export interface Stage extends Pick<AdapterWorkspace, 'people' | 'world'> {
  readonly faults: Faults;
  /** Does the work in a run of its own. */
  run<T>(work: (desk: PaperDesk, files: DriveFiles) => T): T;
  /** How often the last run called each method of Drive and Docs. */
  calls(): Readonly<Record<string, number>>;
  /** How many calls the last run made in all. */
  callCount(): number;
  /** The one file of the name that is not in the trash. */
  file(name: string): FileRecord;
  names(): readonly string[];
  view(name: string): DocumentView;
  /** The text of the body, as `linesOf` puts it. */
  lines(name: string): readonly string[];
}

/** Makes the Workspace, on 24 November 2026. */
export function aDesk(): Stage {
  const { world, faults, people, inWorkspace, lastRun, workbookId } = aWorkspace({ at: '2026-11-24T09:00' });
  const made = (): readonly FileRecord[] =>
    world.files.all().filter(({ id, trashed, parents }) => id !== workbookId && !trashed && parents.length > 0);
  const file = (name: string): FileRecord => {
    const found = made().filter((one) => one.name === name);
    if (found.length !== 1) throw new Error(`${found.length} files are called «${name}»`);
    return found[0] as FileRecord;
  };
  const view = (name: string): DocumentView => people.docs.read(file(name).id);
  return {
    world,
    people,
    faults,
    run: (work) =>
      inWorkspace(() => {
        const files = driveFiles();
        return work(paperDesk(files), files);
      }),
    calls: () => Object.fromEntries([...lastRun().calls].filter(([method]) => /^(Drive|Docs)\./.test(method)).sort()),
    callCount: () => lastRun().callCount,
    file,
    names: () =>
      made()
        .map(({ name }) => name)
        .sort(),
    view,
    lines: (name) => linesOf(view(name).body),
  };
}

/** Says how a delivery failed, and why. */
export function failureOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    const { failure, message } = error as { readonly failure?: string; readonly message: string };
    return `${failure ?? 'no delivery error'}: ${message}`;
  }
  return 'none';
}
