/** The files that Google knows (Drive's list), and how a service makes the content of those of its own kind. */

import type { Answers } from './open-questions';
import type { Reducer, Store } from './store';

export interface FileRecord {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  /** The user whose account holds the file. */
  readonly owner: string;
  /** The users for whom this script made or was handed the file: `drive.file` sees no other. */
  readonly madeByAppFor: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  readonly permissions: readonly FilePermission[];
  readonly trashed: boolean;
  readonly createdTime: number;
  readonly modifiedTime: number;
}

export interface FilePermission {
  readonly id: string;
  readonly type: 'user' | 'anyone' | 'domain';
  readonly role: 'owner' | 'writer' | 'reader';
  readonly emailAddress?: string;
  readonly view?: 'published';
}

export type FileEvent =
  | { readonly type: 'added'; readonly file: FileRecord }
  | { readonly type: 'changed'; readonly id: string; readonly change: Partial<Omit<FileRecord, 'id'>> };

/** What a service offers for the MIME type that is its own. Each keeps the content under the file's id, in its own state. */
export interface ContentKind {
  readonly mimeType: string;
  /** Makes empty content for a new file of this name; `upload` is the media of a conversion, where one was sent. */
  create(id: string, name: string, upload?: { readonly mimeType: string; readonly bytes: readonly number[] }): void;
  /** Makes the content of a copy. */
  copy(from: string, to: string, name: string): void;
}

export interface Files {
  get(id: string): FileRecord | undefined;
  all(): readonly FileRecord[];
  add(file: FileRecord): void;
  change(id: string, change: Partial<Omit<FileRecord, 'id'>>): void;
  registerKind(kind: ContentKind): void;
  kind(mimeType: string): ContentKind | undefined;
  /** Drive tells where a file is put that another service makes: «Мой диск» of the user. */
  registerHome(home: (user: string) => string): void;
  home(user: string): string;
  /** Whether `drive.file` lets the script see the file when this user runs it. */
  isOfApp(file: FileRecord, user: string): boolean;
}

const filesReducer: Reducer<{ byId: Record<string, FileRecord> }, FileEvent> = {
  service: 'files',
  initial: () => ({ byId: {} }),
  apply(state, event) {
    if (event.type === 'added') {
      state.byId[event.file.id] = event.file;
      return;
    }
    const before = state.byId[event.id];
    if (!before) throw new Error(`No file ${event.id}`);
    state.byId[event.id] = { ...before, ...event.change };
  },
};

export function createFiles(store: Store, answers: Answers): Files {
  const { state, commit } = store.register(filesReducer);
  const kinds = new Map<string, ContentKind>();
  let homeOf = (_user: string): string => {
    throw new Error('The Drive service has to be made before a file is put into «Мой диск»');
  };
  return {
    get: (id) => state().byId[id],
    all: () => Object.values(state().byId),
    add: (file) => void commit({ type: 'added', file }),
    change: (id, change) => void commit({ type: 'changed', id, change }),
    registerKind: (kind) => void kinds.set(kind.mimeType, kind),
    kind: (mimeType) => kinds.get(mimeType),
    registerHome: (home) => void (homeOf = home),
    home: (user) => homeOf(user),
    isOfApp({ madeByAppFor }, user) {
      if (madeByAppFor.includes(user)) return true;
      return madeByAppFor.length > 0 && answers.to('drive/second-curator') === 'sees it';
    },
  };
}
