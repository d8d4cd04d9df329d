/** The field in which a tab is renamed. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface TabTitleProps {
  readonly title: string;
  /** Without a title nothing changes. */
  onDone(title: string | undefined): void;
}

export function TabTitle({ title, onDone }: TabTitleProps) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const [typed, setTyped] = useState(title);
  useLayoutEffect(() => field.current?.select(), []);
  const done = (entered: string | undefined): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(entered === title ? undefined : entered);
  };
  return (
    <input
      ref={field}
      class="tab-title"
      aria-label="Название листа"
      maxLength={100}
      value={typed}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => done(typed)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') done(typed);
        if (key === 'Escape') done(undefined);
      }}
    />
  );
}
