/** What Drive keeps beside the list of files: each user's root folder and the bytes of files that no editor opens. */

import type { FileRecord } from '../../core/files';
import { ownerPermission } from '../../core/sharing';
import type { Reducer } from '../../core/store';
import type { World } from '../../core/world';

export const FOLDER = 'application/vnd.google-apps.folder';

/** An upload: its type and its bytes, signed as `Blob.getBytes` gives them. */
export interface Media {
  readonly mimeType: string;
  readonly bytes: readonly number[];
}

interface DriveState {
  /** The id of «Мой диск» by user. */
  readonly roots: Record<string, string>;
  readonly media: Record<string, Media>;
}

type DriveEvent =
  | { readonly type: 'rootMade'; readonly user: string; readonly id: string }
  | { readonly type: 'uploaded'; readonly id: string; readonly media: Media };

export const driveReducer: Reducer<DriveState, DriveEvent> = {
  service: 'drive',
  initial: () => ({ roots: {}, media: {} }),
  apply(state, event) {
    if (event.type === 'rootMade') state.roots[event.user] = event.id;
    else state.media[event.id] = event.media;
  },
};

/** What every part of Drive works with. */
export interface DriveParts {
  readonly world: World;
  readonly state: () => DriveState;
  readonly commit: (event: DriveEvent) => unknown;
}

/** Makes a new id; Google's are longer and look alike. */
export function newFileId(world: World): string {
  return `1${world.random.id(24)}`;
}

/** The user's «Мой диск»; it comes into being when it is first needed. */
export function rootOf({ world, state, commit }: DriveParts, user: string): string {
  const known = state().roots[user];
  if (known !== undefined) return known;
  const id = newFileId(world);
  world.files.add({
    id,
    name: 'Мой диск',
    mimeType: FOLDER,
    parents: [],
    owner: user,
    madeByAppFor: [],
    appProperties: {},
    permissions: [ownerPermission(user)],
    trashed: false,
    createdTime: world.clock.now(),
    modifiedTime: world.clock.now(),
  });
  commit({ type: 'rootMade', user, id });
  return id;
}

/** Whether the file is somebody's «Мой диск». */
export function isRoot({ state }: DriveParts, file: FileRecord): boolean {
  return state().roots[file.owner] === file.id;
}
