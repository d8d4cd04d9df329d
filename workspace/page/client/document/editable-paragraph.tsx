/** A paragraph that one types into; it is taken when one leaves it, and left as it was by Esc. */

import type { ComponentChildren, CSSProperties } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';

import { Editor } from './editing';

interface EditableParagraphProps {
  readonly startIndex: number;
  readonly text: string;
  readonly style: CSSProperties;
  readonly children: ComponentChildren;
}

export function EditableParagraph({ startIndex, text, style, children }: EditableParagraphProps) {
  const { rewrite, segmentId } = useContext(Editor);
  const element = useRef<HTMLDivElement>(null);
  // What is typed changes the page behind the back of whoever drew it, so the paragraph is drawn anew.
  const [turn, setTurn] = useState(0);
  const leave = async (): Promise<void> => {
    const after = (element.current?.textContent ?? '').replace(/\u200b/g, '').replace(/\n$/, '');
    if (after === text) return;
    const place = { index: startIndex, ...(segmentId === undefined ? {} : { segmentId }) };
    await rewrite(place, { before: text, after });
    setTurn((before) => before + 1);
  };
  return (
    <div
      key={`${turn} ${text}`}
      ref={element}
      class="paragraph editable"
      role="textbox"
      aria-multiline="true"
      aria-label="Абзац"
      contentEditable="plaintext-only"
      tabIndex={0}
      style={style}
      onBlur={() => void leave()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        if (element.current) element.current.textContent = text;
        element.current?.blur();
        setTurn(turn + 1);
      }}
    >
      {children}
    </div>
  );
}
