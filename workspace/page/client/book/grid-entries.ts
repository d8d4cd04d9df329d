/** What can be done with the selected cells, rows and columns, as entries of menus. */

import type { OpenedSheet } from '../../wire';
import type { BarMenu } from './menu-bar';
import type { Entry } from './menu-list';
import { areaOf, areasOf, namesOf, seenAreas, type Selected, stretchesOf } from './selection';
import type { BookActs } from './use-book-acts';

export interface EntriesPlace {
  readonly sheet: OpenedSheet;
  readonly at: Selected;
  readonly acts: BookActs;
  /** Opens the filter of a column. */
  filter(column: number): void;
  undo(): void;
}

type Dimension = 'ROWS' | 'COLUMNS';

/** «Правка», «Вид», «Вставка» and «Данные». */
export function barMenus(place: EntriesPlace): readonly BarMenu[] {
  return [
    { title: 'Правка', entries: [...editEntries(place), { kind: 'separator' }, ...deletions(place)] },
    { title: 'Вид', entries: viewEntries(place) },
    { title: 'Вставка', entries: insertions(place) },
    { title: 'Данные', entries: dataEntries(place) },
  ];
}

/** What the right mouse button opens. */
export function contextEntries(place: EntriesPlace): readonly Entry[] {
  const parts = [
    editEntries(place).slice(1),
    insertions(place),
    [...moves(place), ...hidings(place)],
    deletions(place),
    dataEntries(place).slice(0, 3),
  ];
  return parts.flatMap((entries, index) => (index === 0 ? entries : [{ kind: 'separator' } as const, ...entries]));
}

function editEntries(place: EntriesPlace): readonly Entry[] {
  const { at, acts, undo } = place;
  const paste = async (): Promise<void> => acts.paste(areaStart(at), await navigator.clipboard.readText());
  return [
    item('Отменить свою правку', undo, 'Ctrl+Z'),
    item('Вырезать', () => void acts.copy(at).then(() => clear(place)), 'Ctrl+X'),
    item('Копировать', () => void acts.copy(at), 'Ctrl+C'),
    item('Вставить', () => void paste(), 'Ctrl+V'),
    item('Очистить', () => void clear(place), 'Delete'),
  ];
}

function areaStart(at: Selected): { readonly row: number; readonly column: number } {
  const { top, left } = areaOf(at);
  return { row: top, column: left };
}

/** Empties what is selected. */
export function clear({ acts, at, sheet }: Pick<EntriesPlace, 'acts' | 'at' | 'sheet'>): Promise<unknown> {
  return acts.change('clear', { ranges: namesOf(seenAreas(at, sheet.hiddenRows)) });
}

function insertions(place: EntriesPlace): readonly Entry[] {
  const { at } = place;
  const { top, bottom, left, right } = areaOf(at);
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const insert = (dimension: Dimension, from: number, count: number) => (): void =>
    lines(place, { act: 'insert', dimension, from, count });
  return [
    item(`Вставить строки выше: ${rows}`, insert('ROWS', top, rows)),
    item(`Вставить строки ниже: ${rows}`, insert('ROWS', bottom + 1, rows)),
    item(`Вставить столбцы слева: ${columns}`, insert('COLUMNS', left, columns)),
    item(`Вставить столбцы справа: ${columns}`, insert('COLUMNS', right + 1, columns)),
    item(`Вставить копию строк: ${rows}`, () =>
      lines(place, { act: 'copy', dimension: 'ROWS', from: top, count: rows }),
    ),
  ];
}

/** From the last to the first, so that the lines above keep their places. */
function deletions(place: EntriesPlace): readonly Entry[] {
  return [
    item(`Удалить строки: ${lineCount(place, 'ROWS')}`, () => eachStretch(place, 'ROWS', 'delete')),
    item(`Удалить столбцы: ${lineCount(place, 'COLUMNS')}`, () => eachStretch(place, 'COLUMNS', 'delete')),
  ];
}

function hidings(place: EntriesPlace): readonly Entry[] {
  return [
    item(`Скрыть строки: ${lineCount(place, 'ROWS')}`, () => eachStretch(place, 'ROWS', 'hide')),
    item(`Скрыть столбцы: ${lineCount(place, 'COLUMNS')}`, () => eachStretch(place, 'COLUMNS', 'hide')),
  ];
}

function moves(place: EntriesPlace): readonly Entry[] {
  const { sheet, at } = place;
  const { top, bottom, left, right } = areaOf(at);
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const move = (dimension: Dimension, from: number, to: number) => (): void =>
    lines(place, { act: 'move', dimension, from, to, count: dimension === 'ROWS' ? rows : columns });
  return [
    item('Сдвинуть строки вверх', move('ROWS', top, top - 1), undefined, top === 0),
    item('Сдвинуть строки вниз', move('ROWS', top, bottom + 2), undefined, bottom + 1 >= sheet.rowCount),
    item('Сдвинуть столбцы влево', move('COLUMNS', left, left - 1), undefined, left === 0),
    item('Сдвинуть столбцы вправо', move('COLUMNS', left, right + 2), undefined, right + 1 >= sheet.columnCount),
  ];
}

/** Google shows what is hidden beside the selection; here all of it comes back at once. */
function viewEntries(place: EntriesPlace): readonly Entry[] {
  const { sheet, at } = place;
  const { bottom, right } = areaOf(at);
  const freeze = (dimension: Dimension, from: number) => (): void =>
    lines(place, { act: 'freeze', dimension, from, count: 1 });
  const show = (dimension: Dimension, from: number, count: number) => (): void =>
    lines(place, { act: 'show', dimension, from, count });
  return [
    ...hidings(place),
    item('Показать скрытые строки', show('ROWS', sheet.frozenRowCount, sheet.rowCount - sheet.frozenRowCount)),
    item('Показать скрытые столбцы', show('COLUMNS', 0, sheet.columnCount)),
    { kind: 'separator' },
    item('Закрепить строки до выбранной', freeze('ROWS', bottom + 1), undefined, bottom + 1 >= sheet.rowCount),
    item('Открепить строки', freeze('ROWS', 0), undefined, sheet.frozenRowCount === 0),
    item('Закрепить столбцы до выбранного', freeze('COLUMNS', right + 1), undefined, right + 1 >= sheet.columnCount),
    item('Открепить столбцы', freeze('COLUMNS', 0), undefined, sheet.frozenColumnCount === 0),
  ];
}

function dataEntries({ sheet, at, acts, filter }: EntriesPlace): readonly Entry[] {
  const { column } = at.anchor;
  const sort = (order: 'up' | 'down') => (): void => void acts.change('sort', { column, order });
  const turn = (on: boolean) => (): void => void acts.change('filter', { on });
  return [
    item('Сортировать лист по столбцу, А → Я', sort('up')),
    item('Сортировать лист по столбцу, Я → А', sort('down')),
    item('Фильтр столбца…', () => filter(column), 'Alt+↓', sheet.filter === undefined),
    sheet.filter ? item('Убрать фильтр', turn(false)) : item('Создать фильтр', turn(true)),
  ];
}

function item(title: string, choose: () => void, hint?: string, isOff = false): Entry {
  return { kind: 'item', title, choose, isOff, ...(hint === undefined ? {} : { hint }) };
}

interface Lines {
  readonly act: 'insert' | 'delete' | 'move' | 'copy' | 'hide' | 'show' | 'freeze';
  readonly dimension: Dimension;
  readonly from: number;
  readonly count: number;
  readonly to?: number;
}

function lines({ acts }: EntriesPlace, wanted: Lines): void {
  void acts.change('lines', wanted);
}

function eachStretch(place: EntriesPlace, dimension: Dimension, act: 'delete' | 'hide'): void {
  for (const stretch of [...stretches(place, dimension)].reverse()) lines(place, { act, dimension, ...stretch });
}

function stretches({ sheet, at }: EntriesPlace, dimension: Dimension) {
  return dimension === 'ROWS'
    ? stretchesOf(seenAreas(at, sheet.hiddenRows), ['top', 'bottom'])
    : stretchesOf(areasOf(at), ['left', 'right']);
}

function lineCount(place: EntriesPlace, dimension: Dimension): number {
  return stretches(place, dimension).reduce((sum, { count }) => sum + count, 0);
}
