/** A document as a sheet of paper: to read, to take along, and to correct. */

import { useEffect, useRef, useState } from 'preact/hooks';

import type { OpenedDocument } from '../../wire';
import { hrefOf } from '../route';
import { act, look, sentenceOf } from '../server-calls';
import { useLoaded } from '../use-loaded';
import type { WindowProps } from '../window-props';
import { type Editing, Editor } from './editing';
import { Paper } from './paper';
import { ReplaceDialog } from './replace-dialog';
import './document.css';

export function DocumentPage({ route, state, screen }: WindowProps) {
  const id = route.parts[0] ?? '';
  const loaded = useLoaded(() => look<OpenedDocument>('document', { id }), [id, state]);
  const [changed, setChanged] = useState<OpenedDocument>();
  const [isEditing, setEditing] = useState(false);
  const [saving, setSaving] = useState('');
  useEffect(() => setChanged(undefined), [loaded.value]);
  const opened = changed ?? loaded.value;
  if (!opened || opened.view.id !== id) return <p class="empty">{loaded.error ?? 'Загрузка…'}</p>;
  const { view, mayEdit } = opened;
  const editing: Editing = {
    isOn: isEditing && mayEdit,
    segmentId: undefined,
    async rewrite(place, { before, after }) {
      setSaving('Сохраняется…');
      try {
        setChanged(await act<OpenedDocument>('rewrite', { id, ...place, before, after }));
        setSaving('Сохранено');
      } catch (error) {
        setSaving('Не сохранено');
        await screen.tell('Документ', sentenceOf(error));
        loaded.reload();
      }
    },
  };
  return (
    <>
      <DocumentBar
        opened={opened}
        saving={saving}
        isEditing={editing.isOn}
        onEdit={setEditing}
        onReplaced={setChanged}
      />
      <Editor.Provider value={editing}>
        <FittedPaper view={view} />
      </Editor.Provider>
    </>
  );
}

interface DocumentBarProps {
  readonly opened: OpenedDocument;
  readonly isEditing: boolean;
  /** How the last correction fared. */
  readonly saving: string;
  onEdit(isOn: boolean): void;
  onReplaced(opened: OpenedDocument): void;
}

function DocumentBar(props: DocumentBarProps) {
  const { isEditing, saving, onEdit, onReplaced } = props;
  const { view, folder, mayEdit } = props.opened;
  const [isReplacing, setReplacing] = useState(false);
  return (
    <div class="book-bar">
      {folder && <a href={hrefOf('drive', folder.id)}>{folder.name}</a>}
      <h1>{view.title}</h1>
      {mayEdit ? (
        <>
          <button aria-pressed={isEditing} onClick={() => onEdit(!isEditing)}>
            {isEditing ? 'Готово' : 'Править'}
          </button>
          <button onClick={() => setReplacing(true)}>Найти и заменить…</button>
          <span class="hint" role="status">
            {saving}
          </span>
        </>
      ) : (
        <span class="hint">только чтение</span>
      )}
      <a class="download" href={`/download/docx?id=${view.id}`} download>
        Скачать .docx
      </a>
      {isReplacing && <ReplaceDialog id={view.id} onReplaced={onReplaced} onClose={() => setReplacing(false)} />}
    </div>
  );
}

/** A narrow screen shows the whole width of the sheet, smaller. */
function FittedPaper({ view }: Pick<OpenedDocument, 'view'>) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width));
    if (box.current) watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);
  const wanted = (view.page.width * 96) / 72;
  const zoom = width === undefined ? 1 : Math.min(1, width / wanted);
  return (
    <div ref={box} class="paper-place">
      <div style={{ zoom }}>
        <Paper view={view} />
      </div>
    </div>
  );
}
