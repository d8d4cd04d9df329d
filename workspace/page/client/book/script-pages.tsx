/** The sidebar and the dialogs that a script has opened. */

import { useState } from 'preact/hooks';

import type { RunReport } from '../../../runs/report';
import { Modal } from '../modal';
import { px } from '../pixels';
import type { PageOnScreen, Screen } from '../screen';
import { ScriptPage } from '../script-page';

interface ScriptPagesProps {
  readonly screen: Screen;
  call(fn: string, args: readonly unknown[]): Promise<RunReport>;
}

export function ScriptPages({ screen, call }: ScriptPagesProps) {
  const { sidebar, dialogs, close } = screen;
  return (
    <>
      {sidebar && (
        <aside key={sidebar.key} class="sidebar" aria-label={titleOf(sidebar)}>
          <header>
            <h2>{titleOf(sidebar)}</h2>
            <button class="icon" aria-label="Закрыть боковую панель" onClick={() => close(sidebar)}>
              ×
            </button>
          </header>
          <ScriptPage html={sidebar.html} title={titleOf(sidebar)} call={call} onClose={() => close(sidebar)} />
        </aside>
      )}
      {dialogs.map((page) => (
        <PageDialog key={page.key} page={page} call={call} onClose={() => close(page)} />
      ))}
    </>
  );
}

function titleOf({ title }: PageOnScreen): string {
  return title || 'Страница скрипта';
}

interface PageDialogProps {
  readonly page: PageOnScreen;
  call(fn: string, args: readonly unknown[]): Promise<RunReport>;
  onClose(): void;
}

function PageDialog({ page, call, onClose }: PageDialogProps) {
  // The reference names no default size for a page that sets none.
  const [size, setSize] = useState({ width: page.width ?? 600, height: page.height ?? 450 });
  return (
    <Modal title={titleOf(page)} wide onClose={onClose}>
      <div class="page-dialog" style={{ width: px(size.width), height: px(size.height) }}>
        <ScriptPage
          html={page.html}
          title={titleOf(page)}
          call={call}
          onClose={onClose}
          onSize={({ width, height }) =>
            setSize((now) => ({ width: width ?? now.width, height: height ?? now.height }))
          }
        />
      </div>
    </Modal>
  );
}
