/** A button that does one thing at a time. */

import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  /** What the button is called for those who do not see its place. */
  readonly label?: string;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly isOff?: boolean;
  onPress(): void;
}

/** While off it keeps the focus, which a disabled button loses: the keyboard would start again at the top. */
export function Button({ children, label, look = 'plain', isOff = false, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      class={look}
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {children}
    </button>
  );
}
