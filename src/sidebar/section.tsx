/** A section of the panel that opens and closes, with its states: loading, failed, and what it shows. */

import type { ComponentChildren } from 'preact';

import { PANEL } from '../texts/panel';
import { Button } from './button';
import { Running } from './status-bar';
import type { Loaded } from './use-loaded';

interface SectionProps {
  readonly title: string;
  /** Both stand beside the title, closed or open; nothing when ''. */
  readonly count?: string;
  readonly sign?: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
  onToggle(isOpen: boolean): void;
}

export function Section({ title, count = '', sign = '', isOpen, children, onToggle }: SectionProps) {
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        {count !== '' && <span class="count">{count}</span>}
        {sign !== '' && <span class="sign">{sign}</span>}
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}

interface LoadedPartProps<T> {
  readonly loaded: Loaded<T>;
  /** A section with a button of its own needs no second one. */
  readonly hasReload?: boolean;
  show(value: T): ComponentChildren;
}

/** What was loaded; while it is loaded anew the old stays in sight. */
export function LoadedPart<T>({ loaded, hasReload = true, show }: LoadedPartProps<T>) {
  const { answer, isLoading, load } = loaded;
  return (
    <div aria-busy={isLoading}>
      {answer?.ok === false && (
        <p class="bad" role="alert">
          <span aria-hidden="true">⚠ </span>
          {answer.sentence}
        </p>
      )}
      {answer?.ok && show(answer.value)}
      {hasReload && !answer && isLoading && <Running text={PANEL.loading} />}
      {hasReload && answer && (
        <p class="reload">
          <Button look="quiet" isOff={isLoading} onPress={() => void load()}>
            {isLoading ? <Running text={PANEL.loading} /> : PANEL.refresh}
          </Button>
        </p>
      )}
    </div>
  );
}
