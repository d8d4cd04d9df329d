/** A script's page in its frame: apart from this page, with calls to the script as its only way out. */

import { useEffect, useRef } from 'preact/hooks';

import type { RunReport } from '../../runs/report';
import type { FromFrame, ToFrame } from './frame/frame-messages';
import { follow } from './navigation';
import { sentenceOf } from './server-calls';

interface ScriptPageProps {
  readonly html: string;
  readonly title: string;
  call(fn: string, args: readonly unknown[]): Promise<RunReport>;
  onClose(): void;
  onSize?(size: { readonly width?: number; readonly height?: number }): void;
}

/** Google's list without `allow-same-origin`: there the frame's origin holds nothing else, here it would be this page's. */
const SANDBOX = 'allow-downloads allow-forms allow-modals allow-popups allow-scripts';

export function ScriptPage(props: ScriptPageProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const send = (message: ToFrame): void => frame.current?.contentWindow?.postMessage(message, '*');
    const hear = ({ source, data }: MessageEvent<FromFrame>): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      void respond(data, latest.current, send);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  return <iframe ref={frame} src="/frame" sandbox={SANDBOX} title={props.title} />;
}

async function respond(message: FromFrame, props: ScriptPageProps, send: (reply: ToFrame) => void): Promise<void> {
  switch (message.kind) {
    case 'ready':
      return send({ kind: 'page', html: props.html });
    case 'close':
      return props.onClose();
    case 'size':
      return props.onSize?.(message);
    case 'link':
      return void follow(message.url);
    case 'call':
      return send(await called(message, props));
  }
}

async function called(
  { id, fn, args }: Extract<FromFrame, { readonly kind: 'call' }>,
  { call }: ScriptPageProps,
): Promise<ToFrame> {
  try {
    const { error, result } = await call(fn, args);
    return error ? { kind: 'error', id, ...error } : { kind: 'value', id, value: result };
  } catch (thrown) {
    return { kind: 'error', id, name: 'Error', message: sentenceOf(thrown) };
  }
}
