/** Runs inside the sandboxed frame: takes a script's page from the page around it, writes it as this document, and gives it `google.script`. */

import type { FromFrame, ToFrame } from './frame-messages';
import { createScriptRun } from './script-run';

const tell = (message: FromFrame): void => window.parent.postMessage(message, '*');

const script = createScriptRun((id, fn, args) => tell({ kind: 'call', id, fn, args }));

const host = {
  close: () => tell({ kind: 'close' }),
  setWidth: (width: number) => tell({ kind: 'size', width }),
  setHeight: (height: number) => tell({ kind: 'size', height }),
  editor: { focus: () => window.parent.focus() },
};

Object.assign(window, { google: { script: { run: script.run, host } } });

function hear(event: MessageEvent<ToFrame>): void {
  if (event.source !== window.parent) return;
  const message = event.data;
  switch (message.kind) {
    case 'page':
      return write(message.html);
    case 'value':
      return script.returned(message.id, message.value);
    case 'error':
      return script.threw(message.id, Object.assign(new Error(message.message), { name: message.name }));
  }
}

/** Opening the document forgets every listener of it and of the window, so they are set again before the page's own code runs. */
function write(html: string): void {
  document.open();
  listen();
  document.write(html);
  document.close();
}

function listen(): void {
  window.addEventListener('message', hear);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || !/^https?:/.test(link.href)) return;
    event.preventDefault();
    tell({ kind: 'link', url: link.href });
  });
}

listen();
tell({ kind: 'ready' });
