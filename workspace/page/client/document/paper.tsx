/** The sheet of paper: header, body and footer between the margins. */

import { useContext } from 'preact/hooks';

import type { DocumentView, SegmentView } from '../../../services/docs/blocks';
import { Blocks } from './blocks';
import { Editor } from './editing';

export function Paper({ view: { page, header, body, footer } }: { readonly view: DocumentView }) {
  const { margins } = page;
  return (
    <article
      class="paper"
      style={{
        width: `${page.width}pt`,
        minHeight: `${page.height}pt`,
        padding: `${margins.top}pt ${margins.right}pt ${margins.bottom}pt ${margins.left}pt`,
      }}
    >
      {header && (
        <div class="paper-edge">
          <Segment segment={header} />
        </div>
      )}
      <Blocks blocks={body} />
      {footer && (
        <div class="paper-edge">
          <Segment segment={footer} />
        </div>
      )}
    </article>
  );
}

function Segment({ segment: { segmentId, blocks } }: { readonly segment: SegmentView }) {
  const editing = useContext(Editor);
  return (
    <Editor.Provider value={{ ...editing, segmentId }}>
      <Blocks blocks={blocks} />
    </Editor.Provider>
  );
}
