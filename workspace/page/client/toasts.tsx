/** Short notices over the page, read out by screen readers and gone after a while; of two with the same title the later one stays. */

import { useRef, useState } from 'preact/hooks';

export interface Toast {
  readonly title: string;
  readonly text: string;
}

const SHOWN_MS = 7000;

/** Gives `notice` and what to draw. */
export function useToasts() {
  const [toasts, setToasts] = useState<readonly (Toast & { readonly id: number })[]>([]);
  const last = useRef(0);
  const notice = (toast: Toast): void => {
    const id = (last.current += 1);
    setToasts((shown) => [...shown.filter(({ title }) => title !== toast.title), { ...toast, id }]);
    setTimeout(() => setToasts((shown) => shown.filter((each) => each.id !== id)), SHOWN_MS);
  };
  const element = (
    <div class="toasts" role="status">
      {toasts.map(({ id, title, text }) => (
        <div key={id} class="toast">
          {title !== '' && <strong>{title}</strong>}
          <span>{text}</span>
        </div>
      ))}
    </div>
  );
  return { notice, element };
}
