/**
 * The one place where files are born (folders, templates, papers, forms, the answers book). A file carries the hash of its key from its first
 * moment, so that however often it is asked for there is one. Under `drive.file` only the account whose worker runs may call this.
 */

import { GoogleRefusedError } from '../../app/errors';
import { DeliveryError } from '../../app/desks';
import { attempt } from './attempt';

/** A file that must stand. */
export interface FileWish {
  /** Says which file it is: «folder», «template order-pairs», the key of a paper. */
  readonly key: string;
  /** The name that it gets when it is made; people may rename it afterwards. */
  readonly name: string;
  readonly mimeType: string;
  /** The folder that it is made in; people may move it afterwards. */
  readonly parent?: string;
  /** The file that it begins as a copy of. */
  readonly copyOf?: string;
}

export interface StandingFile {
  readonly id: string;
  /** Has `settle` been called? */
  readonly isSettled: boolean;
  /** The id of the file that has taken its place. */
  readonly standIn?: string;
}

export interface DriveFiles {
  /** The id of the file, which is made when it is not there. @throws DeliveryError */
  ensureFile(wish: FileWish): string;
  /** The same, and how far the file is. @throws DeliveryError */
  standingFile(wish: FileWish): StandingFile;
  /** The programme's folder. @throws DeliveryError */
  folder(): string;
  /** The programme's folder if it has been made. @throws DeliveryError */
  standingFolder(): string | undefined;
  /** Gives a file its final name, and remembers that nothing is left to be done to it. @throws DeliveryError */
  settle(id: string, name: string): void;
  /** @throws DeliveryError */
  renameFile(id: string, name: string): void;
  /** Keeps with a file which other one has taken its place, and gives it another name. @throws DeliveryError */
  noteStandIn(id: string, standIn: string, name: string): void;
  /** Moves a file out of «Мой диск» into a folder; one that Drive does not let us move stays where it is. @throws DeliveryError */
  moveInto(folder: string, id: string): void;
  /** Is the file one of those that this account may work with? */
  isAppAuthorized(id: string): boolean;
}

export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
const FOLDER_KEY = 'folder';
const FOLDER_NAME = 'Программа наставничества';

/** Names of appProperties, which only this app sees (drive/api/guides/properties). */
const KEY = 'key';
const STATE = 'state';
const SETTLED = 'settled';
const STAND_IN = 'standIn';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Opens Drive for one run: what the run has found it does not look up again. */
export function driveFiles(): DriveFiles {
  const known = new Map<string, StandingFile>();
  // How soon a search shows a new file nobody promises: after a lost reply, only a later run may search.
  const lost = new Set<string>();

  const standingFile = (wish: FileWish): StandingFile => {
    const { key } = wish;
    const before = known.get(key);
    if (before) return before;
    if (lost.has(key)) throw new DeliveryError('later', `The reply about the file «${key}» was lost in this run`);
    const hash = hashOf(key);
    const found = find(hash) ?? make(wish, hash, lost);
    known.set(key, found);
    return found;
  };

  const ensureFile = (wish: FileWish): string => standingFile(wish).id;

  return {
    standingFile,
    ensureFile,
    folder: () => ensureFile({ key: FOLDER_KEY, name: FOLDER_NAME, mimeType: FOLDER_TYPE }),
    standingFolder: () => find(hashOf(FOLDER_KEY))?.id,
    settle(id, name) {
      update(id, { name, appProperties: { [STATE]: SETTLED } });
      for (const [key, file] of known) if (file.id === id) known.set(key, { ...file, isSettled: true });
    },
    renameFile: (id, name) => update(id, { name }),
    noteStandIn(id, standIn, name) {
      update(id, { name, appProperties: { [STAND_IN]: standIn } });
      for (const [key, file] of known) if (file.id === id) known.set(key, { ...file, standIn });
    },
    moveInto,
    isAppAuthorized(id) {
      try {
        return files().get(id, { fields: 'isAppAuthorized' }).isAppAuthorized === true;
      } catch {
        return false;
      }
    },
  };
}

/** The file of the key, the oldest if there are several. An empty page may have followers: «partial or empty result pages are possible» (v3/files/list, pageSize). */
function find(hash: string): StandingFile | undefined {
  let pageToken: string | undefined;
  do {
    const page = attempt(() =>
      files().list({
        q: `appProperties has { key='${KEY}' and value='${hash}' } and trashed = false`,
        spaces: 'drive',
        fields: 'nextPageToken,files(id,createdTime,appProperties)',
        ...(pageToken === undefined ? {} : { pageToken }),
      }),
    );
    const [file] = [...(page.files ?? [])].sort((one, other) => createdTime(one).localeCompare(createdTime(other)));
    if (file?.id) return standing(file.id, propertiesOf(file));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return undefined;
}

function standing(id: string, { [STATE]: state, [STAND_IN]: standIn }: Readonly<Record<string, string>>): StandingFile {
  return { id, isSettled: state === SETTLED, ...(standIn === undefined ? {} : { standIn }) };
}

function make({ key, name, mimeType, parent, copyOf }: FileWish, hash: string, lost: Set<string>): StandingFile {
  // A copy begins with its original's properties, so each of ours is set.
  const born = { name, appProperties: { [KEY]: hash, [STATE]: 'begun' }, ...(parent ? { parents: [parent] } : {}) };
  const options = { fields: 'id' };
  // Until the reply is here, the file may stand already.
  lost.add(key);
  const file = attempt(() =>
    copyOf === undefined ? files().create({ ...born, mimeType }, null, options) : files().copy(born, copyOf, options),
  );
  if (!file.id) throw new DeliveryError('later', 'Drive named no id for a new file');
  lost.delete(key);
  return { id: file.id, isSettled: false };
}

function update(id: string, changes: File, options: { readonly [name: string]: string } = {}): void {
  attempt(() => files().update(changes, id, null, { fields: 'id', ...options }));
}

function moveInto(folder: string, id: string): void {
  try {
    update(id, {}, { addParents: folder, removeParents: 'root' });
  } catch (error) {
    if (!(error instanceof DeliveryError) || error.failure !== 'refused') throw error;
  }
}

function propertiesOf(file: File): Readonly<Record<string, string>> {
  return (file.appProperties ?? {}) as Readonly<Record<string, string>>;
}

function createdTime(file: File): string {
  return String(file.createdTime ?? '');
}

/** The advanced service; it is missing only when the manifest was changed by hand. */
function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  if (typeof Drive === 'undefined') throw new GoogleRefusedError('The Drive service is not enabled in appsscript.json');
  return Drive.Files;
}

/** SHA-256 in hex, 64 letters: a Cyrillic key would overflow the 124 bytes that a property may have (drive/api/guides/properties). */
function hashOf(key: string): string {
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, key, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
}
