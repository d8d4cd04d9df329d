/** The foot of the panel: what is going on, what came of it, and the question before an act. */

import { useEffect, useRef } from 'preact/hooks';

import { PANEL } from '../texts/panel';
import { Button } from './button';
import { copyText } from './copy-text';
import type { Desk, Question } from './use-desk';

export function StatusBar({ desk }: { readonly desk: Desk }) {
  const { isBusy, told, question, tell } = desk;
  const copy = async (text: string): Promise<void> => {
    const isCopied = await copyText(text);
    tell({ text: isCopied ? PANEL.copied : `${text}\n\n${PANEL.notCopied}`, isError: !isCopied, isToCopy: false });
  };
  return (
    <footer class={told?.isError ? 'failed' : ''} data-shown={isBusy || told !== undefined || question !== undefined}>
      <div role="status" class="message" tabIndex={told ? 0 : undefined}>
        {isBusy && <Running text={PANEL.running} />}
        {told?.isError && <span aria-hidden="true">⚠ </span>}
        {told?.text}
      </div>
      {told && (
        <p class="buttons">
          {told.isToCopy && (
            <Button look="primary" onPress={() => void copy(told.text)}>
              {PANEL.copy}
            </Button>
          )}
          <Button look="quiet" label={PANEL.closeMessage} onPress={() => tell(undefined)}>
            {PANEL.close}
          </Button>
        </p>
      )}
      {question && <Asking question={question} />}
    </footer>
  );
}

export function Running({ text }: { readonly text: string }) {
  return (
    <span class="running">
      <span class="spinner" aria-hidden="true" />
      {text}
    </span>
  );
}

function Asking({ question }: { readonly question: Question }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [question]);
  return (
    <div
      ref={place}
      role="alertdialog"
      aria-labelledby="question"
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && question.settle(false)}
    >
      <p id="question">{question.text}</p>
      <p class="buttons">
        <Button look="primary" onPress={() => question.settle(true)}>
          {PANEL.yes}
        </Button>
        <Button onPress={() => question.settle(false)}>{PANEL.cancel}</Button>
      </p>
    </div>
  );
}
