/** A dialog over the page: the browser keeps the focus in it and closes it by Esc. */

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface ModalProps {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
  onClose(): void;
}

export function Modal({ title, wide = false, children, onClose }: ModalProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    return () => {
      // One that was closed has given the focus back itself, and somebody may have gone on since. One that is taken away open gives
      // it back to nobody; until it is gone nothing outside can have it.
      if (dialog?.open) queueMicrotask(() => before instanceof HTMLElement && before.focus());
    };
  }, []);
  return (
    <dialog ref={element} class={wide ? 'modal wide' : 'modal'} aria-labelledby={heading} onClose={onClose}>
      <div class="modal-head">
        <h2 id={heading}>{title}</h2>
        <button class="icon" aria-label="Закрыть" onClick={() => element.current?.close()}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
