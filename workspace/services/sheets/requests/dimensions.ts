/** appendDimension, deleteDimension, moveDimension, updateDimensionProperties (reference: spreadsheets/request). */

import { int32, message, off, type Read, text } from '../checks';
import { overwrite, writeMask } from '../field-mask';
import { changeLines } from '../lines';
import { dimension, type DimensionProperties, dimensionProperties, dimensionRange } from '../messages';
import { Refused } from '../refused';
import type { Kind } from './kind';
import { pad, spanOf } from './span';

const deleteMessage = message({ range: dimensionRange });

export const deleteDimension: Kind<Read<typeof deleteMessage>> = {
  message: deleteMessage,
  apply(draft, { range = {} }) {
    const { sheet, dimension: which, start, end, size, line } = spanOf(draft, range);
    if (end > size) {
      const tried = Math.max(start, size);
      throw new Refused(
        `Cannot delete a ${line} that doesn't exist. Tried to delete ${line} index ${tried} but there are only ${size} ${line}s.`,
      );
    }
    if (end - start === size) throw new Refused(`You can't delete all the ${line}s on the sheet.`);
    if (which === 'ROWS' && start === 0 && sheet.answerColumns)
      throw new Refused('Cannot delete row with form questions.');
    const frozen = which === 'ROWS' ? sheet.frozenRowCount : sheet.frozenColumnCount;
    if (start <= frozen && end === size)
      throw new Refused(`Sorry, it is not possible to delete all non-frozen ${line}s.`);
    draft.change(sheet.sheetId, changeLines(sheet, which, { kind: 'delete', at: start, count: end - start }));
    return {};
  },
};

const moveMessage = message({ source: dimensionRange, destinationIndex: int32 });

export const moveDimension: Kind<Read<typeof moveMessage>> = {
  message: moveMessage,
  apply(draft, { source = {}, destinationIndex = 0 }) {
    const { sheet, dimension: which, start, end, size, line } = spanOf(draft, source);
    if (end > size) throw new Refused(`Cannot move a ${line} that doesn't exist. There are only ${size} ${line}s.`);
    if (destinationIndex < 0 || destinationIndex > size)
      throw new Refused(`destinationIndex ${destinationIndex} is outside the grid`);
    if (destinationIndex > start && destinationIndex < end)
      throw new Refused('destinationIndex lies inside the source');
    draft.change(
      sheet.sheetId,
      changeLines(sheet, which, { kind: 'move', at: start, count: end - start, to: destinationIndex }),
    );
    return {};
  },
};

const appendMessage = message({ sheetId: int32, dimension, length: int32 });

export const appendDimension: Kind<Read<typeof appendMessage>> = {
  message: appendMessage,
  apply(draft, { sheetId = 0, dimension: which, length = 0 }) {
    const sheet = draft.sheet(sheetId);
    if (!which) throw new Refused('dimension is required');
    if (length < 1) throw new Refused('length must be positive');
    draft.change(
      sheetId,
      which === 'ROWS' ? { rowCount: sheet.rowCount + length } : { columnCount: sheet.columnCount + length },
    );
    return {};
  },
};

const updatePropertiesMessage = message({
  properties: dimensionProperties,
  fields: text,
  range: dimensionRange,
  dataSourceSheetRange: off,
});

export const updateDimensionProperties: Kind<Read<typeof updatePropertiesMessage>> = {
  message: updatePropertiesMessage,
  apply(draft, { properties = {}, fields, range = {} }) {
    const mask = writeMask(fields, ['hiddenByUser', 'pixelSize']);
    const { sheet, dimension: which, start, end, size } = spanOf(draft, range);
    if (start >= size) throw new Refused(`range.startIndex is larger than current grid size (${size})`);
    const last = Math.min(end, size);
    const old = pad<DimensionProperties | null>(
      which === 'ROWS' ? sheet.rowProperties : sheet.columnProperties,
      last,
      null,
    );
    const changed = old.map((line, index) => {
      if (index < start || index >= last) return line;
      const after = overwrite<DimensionProperties>(line ?? {}, properties, mask);
      return Object.keys(after).length > 0 ? after : null;
    });
    draft.change(sheet.sheetId, which === 'ROWS' ? { rowProperties: changed } : { columnProperties: changed });
    return {};
  },
};
