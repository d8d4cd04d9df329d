/** The paragraphs and tables of a document. */

import type { CSSProperties } from 'preact';
import { useContext } from 'preact/hooks';

import type {
  BlockView,
  BorderView,
  CellView,
  ParagraphView,
  RunView,
  TableView,
  TextRunView,
} from '../../../services/docs/blocks';
import { follow } from '../navigation';
import { EditableParagraph } from './editable-paragraph';
import { Editor } from './editing';

export function Blocks({ blocks }: { readonly blocks: readonly BlockView[] }) {
  return (
    <>
      {blocks.map((block, place) =>
        // By place: an index grows with every letter typed before it, and the paragraph that one is in must stay.
        block.kind === 'paragraph' ? <Paragraph key={place} block={block} /> : <Table key={place} block={block} />,
      )}
    </>
  );
}

const HEADINGS: Readonly<Record<string, 'h1' | 'h2' | 'h3' | 'h4'>> = {
  TITLE: 'h1',
  HEADING_1: 'h2',
  HEADING_2: 'h3',
  HEADING_3: 'h4',
};

function Paragraph({ block }: { readonly block: ParagraphView }) {
  const { namedStyle, runs, markRun, bullet, pageBreakBefore } = block;
  const { isOn } = useContext(Editor);
  const Tag = HEADINGS[namedStyle] ?? 'p';
  const text = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
  const isText = runs.every((run) => run.kind === 'text');
  const words =
    isText && text === '' ? (
      <span style={styleOfRun(markRun)}>{'\u200b'}</span>
    ) : (
      runs.map((run, place) => <Run key={place} run={run} />)
    );
  if (isOn && isText) {
    return (
      <>
        {bullet && <span class="bullet">{bullet.glyph} </span>}
        <EditableParagraph startIndex={block.startIndex} text={text} style={styleOfParagraph(block)}>
          {words}
        </EditableParagraph>
      </>
    );
  }
  return (
    <Tag class={pageBreakBefore ? 'paragraph page-break' : 'paragraph'} style={styleOfParagraph(block)}>
      {bullet && <span class="bullet">{bullet.glyph} </span>}
      {words}
    </Tag>
  );
}

function styleOfParagraph(block: ParagraphView): CSSProperties {
  const { indentStart, indentFirstLine, borderBottom } = block;
  return {
    textAlign: block.alignment === 'justified' ? 'justify' : block.alignment,
    paddingLeft: `${indentStart}pt`,
    paddingRight: `${block.indentEnd}pt`,
    textIndent: `${indentFirstLine - indentStart}pt`,
    marginTop: `${block.spaceAbove}pt`,
    marginBottom: `${block.spaceBelow}pt`,
    lineHeight: block.lineSpacing * 1.15,
    ...(block.shading === undefined ? {} : { backgroundColor: block.shading }),
    ...(borderBottom ? { borderBottom: cssBorder(borderBottom) } : {}),
  };
}

function Run({ run }: { readonly run: RunView }) {
  if (run.kind === 'pageBreak') return <span class="page-break-mark" role="separator" aria-label="Разрыв страницы" />;
  const { link } = run;
  if (link === undefined) return <span style={styleOfRun(run)}>{run.text}</span>;
  return (
    <a
      href={link}
      style={styleOfRun(run)}
      onClick={(event) => {
        event.preventDefault();
        follow(link);
      }}
    >
      {run.text}
    </a>
  );
}

function styleOfRun(run: TextRunView): CSSProperties {
  const lines = [run.underline ? 'underline' : '', run.strikethrough ? 'line-through' : ''].join(' ').trim();
  return {
    fontFamily: `"${run.fontFamily.replaceAll('"', '')}", Arial, sans-serif`,
    fontSize: `${run.fontSize}pt`,
    fontWeight: run.bold ? 700 : 400,
    ...(run.italic ? { fontStyle: 'italic' } : {}),
    ...(lines === '' ? {} : { textDecoration: lines }),
    ...(run.smallCaps ? { fontVariant: 'small-caps' } : {}),
    ...(run.offset === 'none' ? {} : { verticalAlign: run.offset === 'subscript' ? 'sub' : 'super' }),
    ...(run.color === undefined ? {} : { color: run.color }),
    ...(run.background === undefined ? {} : { backgroundColor: run.background }),
  };
}

function Table({ block: { columnWidths, rows } }: { readonly block: TableView }) {
  return (
    <table class="paper-table" style={{ width: `${columnWidths.reduce((sum, width) => sum + width, 0)}pt` }}>
      <colgroup>
        {columnWidths.map((width) => (
          <col style={{ width: `${width}pt` }} />
        ))}
      </colgroup>
      <tbody>
        {rows.map(({ cells, header }) => (
          <tr>
            {cells.map((cell) =>
              cell.covered ? null : header ? (
                <th scope="col" {...spansOf(cell)}>
                  <Blocks blocks={cell.blocks} />
                </th>
              ) : (
                <td {...spansOf(cell)}>
                  <Blocks blocks={cell.blocks} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function spansOf({ rowSpan, columnSpan, shading, alignment, borders, padding }: CellView) {
  const style: CSSProperties = {
    verticalAlign: alignment,
    borderTop: cssBorder(borders.top),
    borderRight: cssBorder(borders.right),
    borderBottom: cssBorder(borders.bottom),
    borderLeft: cssBorder(borders.left),
    padding: `${padding.top}pt ${padding.right}pt ${padding.bottom}pt ${padding.left}pt`,
    ...(shading === undefined ? {} : { backgroundColor: shading }),
  };
  return { rowSpan, colSpan: columnSpan, style };
}

const DASHES: Readonly<Record<BorderView['dash'], string>> = { solid: 'solid', dot: 'dotted', dash: 'dashed' };

function cssBorder({ width, color, dash }: BorderView): string {
  return width === 0 ? 'none' : `${width}pt ${DASHES[dash]} ${color}`;
}
