/** The dialog «Загрузить файлы»: files are chosen, checked without writing, and written when the curator says so. */

import { render } from 'preact';

import { IMPORT, PANEL } from '../texts/panel';
import { Button } from './button';
import { type ChosenFile, sizeInWords, totalBytes } from './chosen-files';
import { closePage } from './google-run';
import { PasteForm } from './paste-form';
import { Running } from './status-bar';
import { type ImportState, useImport } from './use-import';

/** From here on a check takes long enough to be warned of. */
const BIG_BYTES = 3_000_000;

function ImportDialog() {
  const state = useImport();
  const { files, isBusy } = state;
  return (
    <>
      <main>
        <h1 class="unseen">{IMPORT.title}</h1>
        <p class="hint">{IMPORT.about}</p>
        <label class="choose">
          {IMPORT.choose}
          <input
            class="unseen"
            type="file"
            accept=".csv,.txt,text/csv"
            multiple
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const list = [...(currentTarget.files ?? [])];
              // The same file chosen again, after it was mended, must be a change too.
              currentTarget.value = '';
              void state.choose(list);
            }}
          />
        </label>
        <PasteForm files={files} isOff={isBusy} onAdd={state.add} />
        {files.length > 0 && <FileList files={files} isOff={isBusy} onRemove={state.remove} />}
        <Outcome state={state} />
      </main>
      <Foot state={state} />
    </>
  );
}

interface FileListProps {
  readonly files: readonly ChosenFile[];
  readonly isOff: boolean;
  onRemove(name: string): void;
}

function FileList({ files, isOff, onRemove }: FileListProps) {
  const bytes = totalBytes(files);
  return (
    <section aria-labelledby="list">
      <h2 id="list">{IMPORT.list}</h2>
      <ul class="files">
        {files.map(({ name, bytes: size, encoding }) => (
          <li key={name}>
            <span>
              {name} <span class="hint">{[sizeInWords(size), ...(encoding ? [encoding] : [])].join(', ')}</span>
            </span>
            <Button look="quiet" label={IMPORT.removeOne(name)} isOff={isOff} onPress={() => onRemove(name)}>
              {IMPORT.remove}
            </Button>
          </li>
        ))}
      </ul>
      {files.length > 1 && <p class="hint">{IMPORT.total(files.length, sizeInWords(bytes))}</p>}
      {bytes > BIG_BYTES && <p class="warn">{IMPORT.big}</p>}
    </section>
  );
}

function Outcome({ state: { told, isError, preview, isBusy } }: { readonly state: ImportState }) {
  return (
    <div role="status" class={isError ? 'message bad' : 'message'} aria-busy={isBusy}>
      {isBusy && <Running text={PANEL.running} />}
      {isError && <span aria-hidden="true">⚠ </span>}
      {told}
      {preview && preview.errors > 0 && <p class="warn">{IMPORT.badLines}</p>}
      {preview && preview.lines === 0 && <p>{IMPORT.nothingToWrite}</p>}
    </div>
  );
}

function Foot({ state: { files, preview, isBusy, check, write } }: { readonly state: ImportState }) {
  const isChecked = preview !== undefined && preview.lines > 0;
  return (
    <footer>
      <p class="buttons">
        {isChecked ? (
          <Button look="primary" isOff={isBusy} onPress={() => void write()}>
            {IMPORT.write(preview.lines)}
          </Button>
        ) : (
          <Button look="primary" isOff={isBusy || files.length === 0} onPress={() => void check()}>
            {IMPORT.check}
          </Button>
        )}
        <Button isOff={isBusy} onPress={closePage}>
          {PANEL.close}
        </Button>
      </p>
    </footer>
  );
}

const root = document.getElementById('root');
if (root) render(<ImportDialog />, root);
