/** FormApp's enumerations. On Google a constant is an object that prints as its name and is compared by identity. */

import { expose } from '../../core/expose';
import type { ItemKind } from './item-kind';
import type { Navigation } from './item-state';

type Forms = typeof GoogleAppsScript.Forms;

function constants(label: string, names: readonly string[]): unknown {
  return expose(label, Object.fromEntries(names.map((name) => [name, expose(name, { name: () => name })])));
}

export const DestinationType = constants('DestinationType', ['SPREADSHEET']) as Forms['DestinationType'];

export const PageNavigationType = constants('PageNavigationType', [
  'CONTINUE',
  'GO_TO_PAGE',
  'RESTART',
  'SUBMIT',
] satisfies Navigation['type'][]) as Forms['PageNavigationType'];

export const ItemType = constants('ItemType', [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'GRID',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
] satisfies ItemKind[]) as Forms['ItemType'];
