/** The steps of loading files: choosing, checking, writing; every change of the choice asks for a new check. */

import { useRef, useState } from 'preact/hooks';

import type { SidebarCalls } from '../entries/sidebar-calls';
import { IMPORT } from '../texts/panel';
import { type ChosenFile, incomingOf, withFiles, withoutFile } from './chosen-files';
import { decodeFile } from './decode-file';
import { type Answer, ask } from './google-run';

type Preview = ReturnType<SidebarCalls['previewFiles']>;

export interface ImportState {
  readonly files: readonly ChosenFile[];
  readonly isBusy: boolean;
  readonly preview: Preview | undefined;
  /** What came of the last step. */
  readonly told: string;
  readonly isError: boolean;
  choose(list: readonly File[]): Promise<void>;
  add(file: ChosenFile): void;
  remove(name: string): void;
  check(): Promise<void>;
  write(): Promise<void>;
}

/** Holds the state of the dialog. */
export function useImport(): ImportState {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [preview, setPreview] = useState<Preview>();
  const [message, setMessage] = useState({ told: '', isError: false });
  const [isBusy, setIsBusy] = useState(false);
  const running = useRef(false);

  const change = (next: (files: readonly ChosenFile[]) => readonly ChosenFile[], unreadable = ''): void => {
    setFiles(next);
    setPreview(undefined);
    setMessage({ told: unreadable, isError: unreadable !== '' });
  };
  const once = async <T>(work: () => Promise<Answer<T>>, onDone: (value: T) => void): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setIsBusy(true);
    setMessage({ told: '', isError: false });
    const answer = await work();
    running.current = false;
    setIsBusy(false);
    if (answer.ok) onDone(answer.value);
    else setMessage({ told: answer.sentence, isError: true });
  };
  return {
    files,
    isBusy,
    preview,
    ...message,
    async choose(list) {
      const read = await Promise.all(list.map(readFile));
      const opened = read.filter((file) => typeof file !== 'string');
      const unreadable = read.filter((file) => typeof file === 'string');
      change((before) => withFiles(before, opened), unreadable.map(IMPORT.unreadable).join('\n'));
    },
    add: (file) => change((before) => withFiles(before, [file])),
    remove: (name) => change((before) => withoutFile(before, name)),
    check: () =>
      once(
        () => ask('previewFiles', incomingOf(files)),
        (value) => {
          setPreview(value);
          setMessage({ told: value.text, isError: false });
        },
      ),
    write: () =>
      once(
        () => ask('importFiles', incomingOf(files)),
        (told) => {
          change(() => []);
          setMessage({ told, isError: false });
        },
      ),
  };
}

/** The name alone when the browser cannot read the file (it was moved, or is open elsewhere). */
async function readFile(file: File): Promise<ChosenFile | string> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name: file.name, bytes: bytes.length, ...decodeFile(bytes) };
  } catch {
    return file.name;
  }
}
