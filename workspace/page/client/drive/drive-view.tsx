/** Drive: folders to walk, a search over names and texts, files to open or to take along. */

import { useState } from 'preact/hooks';

import type { FolderView } from '../../wire';
import { hrefOf } from '../route';
import { look } from '../server-calls';
import { useLoaded } from '../use-loaded';
import type { WindowProps } from '../window-props';
import { FileTable } from './file-table';
import './drive.css';

/** A search stands in the address as `#/drive/?/<text>`, so that «back» leads back to it. */
const SEARCH = '?';

export function DriveView({ route, state }: WindowProps) {
  const [place, text = ''] = route.parts;
  const query = place === SEARCH ? { search: text } : { folder: place };
  const { value, error } = useLoaded(() => look<FolderView>('files', query), [place, text, state]);
  if (!value) return <p class="empty">{error ?? 'Загрузка…'}</p>;
  return (
    <section class="page-list">
      <h1 class="unseen">Диск</h1>
      <Search key={text} text={text} />
      {value.id === undefined ? <Found count={value.files.length} text={text} /> : <Path path={value.path} />}
      {error !== undefined && <p class="warning">{error}</p>}
      {value.files.length > 0 && <FileTable files={value.files} title="Файлы" />}
      {value.files.length === 0 && value.id !== undefined && <p class="empty">Здесь пусто.</p>}
      {value.shared.length > 0 && (
        <>
          <h2>Доступные мне</h2>
          <FileTable files={value.shared} title="Доступные мне" />
        </>
      )}
    </section>
  );
}

function Search({ text }: { readonly text: string }) {
  const [typed, setTyped] = useState(text);
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        location.hash = typed.trim() === '' ? hrefOf('drive') : hrefOf('drive', SEARCH, typed.trim());
      }}
    >
      <input
        type="search"
        aria-label="Найти на Диске"
        placeholder="Название или слова из документа"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button>Найти</button>
    </form>
  );
}

function Path({ path }: Pick<FolderView, 'path'>) {
  return (
    <nav class="path" aria-label="Путь">
      {path.map(({ id, name }, place) => (
        <a key={id} href={hrefOf('drive', id)} aria-current={place === path.length - 1 ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

function Found({ count, text }: { readonly count: number; readonly text: string }) {
  return (
    <p class="path" role="status">
      По запросу «{text}» найдено: {count}. <a href={hrefOf('drive')}>Весь Диск</a>
    </p>
  );
}
