/** A document as a sheet of paper, to read. */

import type { DocumentView } from '../../../services/docs/blocks';
import type { WindowProps } from '../app';
import { look } from '../server-calls';
import { useLoaded } from '../use-loaded';
import { Blocks } from './blocks';

export function DocumentPage({ route, state }: WindowProps) {
  const id = route.parts[0] ?? '';
  const { value: view, error } = useLoaded(() => look<DocumentView>('document', { id }), [id, state]);
  if (!view || view.id !== id) return <p class="empty">{error ?? 'Загрузка…'}</p>;
  const { page } = view;
  const { margins } = page;
  return (
    <>
      <div class="book-bar">
        <strong>{view.title}</strong>
        <a class="download" href={`/download/docx?id=${id}`} download>
          Скачать .docx
        </a>
      </div>
      <article
        class="paper"
        style={{
          width: `${page.width}pt`,
          minHeight: `${page.height}pt`,
          padding: `${margins.top}pt ${margins.right}pt ${margins.bottom}pt ${margins.left}pt`,
        }}
      >
        {view.header && (
          <header>
            <Blocks blocks={view.header.blocks} />
          </header>
        )}
        <Blocks blocks={view.body} />
        {view.footer && (
          <footer>
            <Blocks blocks={view.footer.blocks} />
          </footer>
        )}
      </article>
    </>
  );
}
