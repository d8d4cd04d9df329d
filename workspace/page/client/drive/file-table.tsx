/** Files, each to be opened here or taken along as an Office file. */

import type { FileCard } from '../../wire';
import { shortMoment } from '../moments';
import { hrefOf } from '../route';

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

export function FileTable({ files, title }: { readonly files: readonly FileCard[]; readonly title: string }) {
  const isFound = files.some(({ folder }) => folder !== undefined);
  return (
    <table aria-label={title}>
      <thead>
        <tr>
          <th scope="col">Название</th>
          <th scope="col">Вид</th>
          {isFound && <th scope="col">Папка</th>}
          <th scope="col" class="aside">
            Владелец
          </th>
          <th scope="col" class="aside">
            Изменён
          </th>
          <th scope="col">
            <span class="unseen">Скачать</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <FileRow key={file.id} file={file} isFound={isFound} />
        ))}
      </tbody>
    </table>
  );
}

interface FileRowProps {
  readonly file: FileCard;
  readonly isFound: boolean;
}

function FileRow({ file: { id, name, mimeType, owner, modifiedTime, folder }, isFound }: FileRowProps) {
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
      {isFound && <td>{folder}</td>}
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
