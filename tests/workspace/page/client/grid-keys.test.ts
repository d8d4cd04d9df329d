import { type Key, keyAction, type KeyPlace, wholeRows } from '../../../../workspace/page/client/book/grid-keys';
import { only } from '../../../../workspace/page/client/book/selection';
import type { OpenedSheet } from '../../../../workspace/page/wire';

const C5 = only({ row: 4, column: 2 });

const SHEET: OpenedSheet = {
  sheetId: 0,
  title: 'Люди',
  hidden: false,
  rowCount: 100,
  columnCount: 4,
  frozenRowCount: 2,
  frozenColumnCount: 1,
  columns: [],
  rows: [],
  looks: [],
  hiddenRows: [],
};

const cell = { text: 'было', className: '' };

const PLACE: KeyPlace = {
  sheet: SHEET,
  selected: C5,
  seen: { rowAfter: (row, step) => row + step, columnAfter: (column, step) => column + step },
  row: { index: 4, cells: [cell, { ...cell, checkbox: true }, cell, cell] },
};

function key(name: string, more: Partial<Key> = {}): Key {
  return { key: name, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more };
}

describe('keyAction', () => {
  it.each([
    [key('Enter'), { kind: 'edit', text: 'было', isOver: false }],
    [key('F2'), { kind: 'edit', text: 'было', isOver: false }],
    [key('ы'), { kind: 'edit', text: 'ы', isOver: true }],
    [key('Delete'), { kind: 'clear' }],
    [key('Escape'), { kind: 'release' }],
    [key('с', { code: 'KeyC', ctrlKey: true }), { kind: 'copy' }],
    [key('я', { code: 'KeyZ', ctrlKey: true }), { kind: 'undo' }],
    [key('F10', { shiftKey: true }), { kind: 'menu' }],
    [key('ArrowDown', { altKey: true }), { kind: 'filter' }],
    [key('Tab'), { kind: 'select', selected: only({ row: 4, column: 3 }) }],
    [key('Tab', { shiftKey: true }), { kind: 'select', selected: only({ row: 4, column: 1 }) }],
    [key('ArrowDown', { ctrlKey: true }), { kind: 'edge', from: C5.anchor, way: 'down', isWider: false }],
    [key('ArrowDown', { shiftKey: true }), { kind: 'select', selected: { ...C5, focus: { row: 5, column: 2 } } }],
    [key(' ', { shiftKey: true }), { kind: 'select', selected: wholeRows(C5, SHEET) }],
    [key('F5'), undefined],
    [key('r', { code: 'KeyR', ctrlKey: true }), undefined],
  ])('makes of %j an act', (pressed, action) => {
    expect(keyAction(pressed, PLACE)).toEqual(action);
  });

  it('turns a checkbox over with the space bar', () => {
    const selected = only({ row: 4, column: 1 });

    expect(keyAction(key(' '), { ...PLACE, selected })).toEqual({ kind: 'enter', text: 'FALSE' });
  });
});
