/** A document as a .docx file, for people without Google: made when asked for, and the same document gives the same bytes. */

import { Document, Footer, Header, LevelFormat, Packer, type ILevelsOptions, type Paragraph, type Table } from 'docx';

import type { BlockView, DocumentView } from '../services/docs/blocks';
import type { NestingLevel } from '../services/docs/list-presets';
import { fixedPackage } from './docx-package';
import { paragraphOf, twips } from './docx-paragraph';
import { tableOf } from './docx-table';

/** Writes a document; `savedAt` (ms) is the time that the file shows as its own. */
export async function writeDocx(view: DocumentView, savedAt: number): Promise<Uint8Array> {
  const { page, header, footer } = view;
  const margin = Object.fromEntries(Object.entries(page.margins).map(([side, length]) => [side, twips(length)]));
  const document = new Document({
    creator: '',
    lastModifiedBy: '',
    title: view.title,
    numbering: {
      config: Object.entries(view.lists).map(([reference, levels]) => ({ reference, levels: levels.map(levelOf) })),
    },
    sections: [
      {
        properties: {
          titlePage: page.differentFirstPage,
          page: { size: { width: twips(page.width), height: twips(page.height) }, margin },
        },
        headers: header ? { default: new Header({ children: blocksOf(header.blocks) }) } : {},
        footers: footer ? { default: new Footer({ children: blocksOf(footer.blocks) }) } : {},
        children: blocksOf(view.body),
      },
    ],
  });
  return fixedPackage(await Packer.toBuffer(document), savedAt);
}

function blocksOf(blocks: readonly BlockView[]): (Paragraph | Table)[] {
  return blocks.map((block) => (block.kind === 'paragraph' ? paragraphOf(block) : tableOf(block, blocksOf)));
}

const LEVEL_FORMATS: Readonly<Record<string, ILevelsOptions['format']>> = {
  DECIMAL: LevelFormat.DECIMAL,
  ZERO_DECIMAL: LevelFormat.DECIMAL_ZERO,
  ALPHA: LevelFormat.LOWER_LETTER,
  UPPER_ALPHA: LevelFormat.UPPER_LETTER,
  ROMAN: LevelFormat.LOWER_ROMAN,
  UPPER_ROMAN: LevelFormat.UPPER_ROMAN,
};

/** Docs counts the placeholders of a numbering format from %0, Word from %1. The indents stand in the paragraphs. */
function levelOf({ glyphSymbol, glyphType, glyphFormat }: NestingLevel, level: number): ILevelsOptions {
  const text = glyphFormat.replace(/%(\d)/g, (_, at: string) => glyphSymbol ?? `%${Number(at) + 1}`);
  return { level, format: LEVEL_FORMATS[glyphType ?? ''] ?? LevelFormat.BULLET, text };
}
