/** Drive: folders to walk, files to open or to take along. */

import type { FileCard, FolderView } from '../wire';
import type { WindowProps } from './app';
import { shortMoment } from './moments';
import { hrefOf } from './route';
import { look } from './server-calls';
import { useLoaded } from './use-loaded';

const GOOGLE = 'application/vnd.google-apps.';

interface Kind {
  readonly title: string;
  readonly mark: string;
  open?(id: string): string;
  readonly download?: string;
}

const KINDS: Readonly<Record<string, Kind>> = {
  [`${GOOGLE}folder`]: { title: 'Папка', mark: '▸', open: (id) => hrefOf('drive', id) },
  [`${GOOGLE}spreadsheet`]: { title: 'Таблица', mark: '▦', open: (id) => hrefOf('book', id), download: 'xlsx' },
  [`${GOOGLE}document`]: { title: 'Документ', mark: '≡', open: (id) => hrefOf('document', id), download: 'docx' },
  [`${GOOGLE}form`]: { title: 'Форма', mark: '☑', open: (id) => hrefOf('form', id) },
};

const UPLOAD: Kind = { title: 'Файл', mark: '·', download: 'upload' };

export function DriveView({ route, state }: WindowProps) {
  const folder = route.parts[0];
  const { value, error } = useLoaded(() => look<FolderView>('files', { folder }), [folder, state]);
  if (!value) return <p class="empty">{error ?? 'Загрузка…'}</p>;
  return (
    <section class="page-list">
      <nav class="path" aria-label="Путь">
        {value.path.map(({ id, name }, place) => (
          <a href={hrefOf('drive', id)} aria-current={place === value.path.length - 1 ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      {error !== undefined && <p class="warning">{error}</p>}
      {value.files.length === 0 ? (
        <p class="empty">Здесь пусто.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>Название</th>
              <th>Вид</th>
              <th class="aside">Владелец</th>
              <th class="aside">Изменён</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {value.files.map((file) => (
              <FileRow key={file.id} file={file} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function FileRow({ file: { id, name, mimeType, owner, modifiedTime } }: { readonly file: FileCard }) {
  const { title, mark, open, download } = KINDS[mimeType] ?? UPLOAD;
  return (
    <tr>
      <td>
        <span class="mark-sign" aria-hidden="true">
          {mark}
        </span>
        {open ? <a href={open(id)}>{name}</a> : name}
      </td>
      <td>{title}</td>
      <td class="aside">{owner}</td>
      <td class="aside">{shortMoment(modifiedTime)}</td>
      <td>
        {download !== undefined && (
          <a href={`/download/${download}?id=${id}`} download aria-label={`Скачать «${name}»`}>
            Скачать
          </a>
        )}
      </td>
    </tr>
  );
}
