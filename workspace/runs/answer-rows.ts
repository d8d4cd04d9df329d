/** Which row of an answers sheet was filled last: a submit event names the cells, and forms and sheets do not tell anybody else. */

import type { AnswerSheets, World } from '../core/world';

export interface AnswerRow {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  /** Counted from 0. */
  readonly row: number;
}

/** Listens to what forms put into sheets from now on. */
export function watchAnswerRows(world: World): () => AnswerRow | undefined {
  const sheets = world.answerSheets;
  let last: AnswerRow | undefined;
  if (!sheets) return () => undefined;
  const put: AnswerSheets['put'] = (spreadsheetId, sheetId, row, cells) => {
    const filled = sheets.put(spreadsheetId, sheetId, row, cells);
    last = { spreadsheetId, sheetId, row: filled };
    return filled;
  };
  world.answerSheets = { ...sheets, put };
  return () => last;
}
