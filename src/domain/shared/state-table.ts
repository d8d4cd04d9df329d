/**
 * «Состояние»: what the workbook knows of itself. By its own id a copy is recognised, by the counter, which only grows, a version
 * restored from history; either sends nothing until a person says what it is.
 */

import { text } from './column';
import { id, table } from './table';

export const state = table({
  code: 'state',
  title: 'Состояние',
  sheetId: 907,
  owner: 'script',
  about: 'Служебные сведения о самой книге.',
  columns: { id: id('Ключ', { width: 160 }), value: text('Значение', { width: 320 }) },
});

/** The shape of the workbook that this version of the program writes; migrations lead here step by step. */
export const SCHEMA_VERSION = 1;
