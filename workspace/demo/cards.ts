/** The printed cards, as they are handed out: who has which personal links. */

import type { Workspace } from '../open';
import type { BlockView } from '../services/docs/blocks';

const DOCUMENT = 'application/vnd.google-apps.document';

/** Personal links by the person's code and the questionnaire's title. */
export type Cards = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads every paper of cards that has been printed; of two cards of one person the newer one counts. */
export function readCards(ws: Workspace): Cards {
  const cards = new Map<string, ReadonlyMap<string, string>>();
  const papers = ws
    .files()
    .filter(({ mimeType, name, trashed }) => mimeType === DOCUMENT && name.startsWith('Карточки.') && !trashed);
  for (const { id } of papers) {
    for (const text of ws.people.docs.read(id).body.flatMap(cellTexts)) {
      const code = /Код участника: (\S+)/.exec(text)?.[1];
      if (code !== undefined) cards.set(code, linksOf(text));
    }
  }
  return cards;
}

function linksOf(card: string): ReadonlyMap<string, string> {
  return new Map([...card.matchAll(/^(.+): (https?:\S+)$/gm)].map(([, title = '', url = '']) => [title, url]));
}

/** The texts of a table's cells, paragraphs parted by line feeds. */
function cellTexts(block: BlockView): readonly string[] {
  if (block.kind === 'paragraph') return [];
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) => [blocks.map(textOf).join('\n'), ...blocks.flatMap(cellTexts)]),
  );
}

function textOf(block: BlockView): string {
  if (block.kind === 'table') return '';
  return block.runs
    .map((run) => (run.kind === 'text' ? run.text : ''))
    .join('')
    .replaceAll('\v', '\n');
}
