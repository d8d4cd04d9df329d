/** The checks of the advanced Sheets service. */

import type { Check } from '../check';
import { APPENDING_CHECKS } from './sheets-appending';
import { BATCH_UPDATE_CHECKS } from './sheets-batch-update';
import { BY_FILTER_CHECKS } from './sheets-by-filter';
import { CELL_VALUE_CHECKS } from './sheets-cell-values';
import { DIMENSION_PROPERTY_CHECKS } from './sheets-dimension-properties';
import { DIMENSION_CHECKS } from './sheets-dimensions';
import { DISPLAY_CHECKS } from './sheets-display';
import { FIELD_MASK_CHECKS } from './sheets-field-masks';
import { FILTER_CHECKS } from './sheets-filters';
import { GET_CHECKS } from './sheets-get';
import { PROPERTY_CHECKS } from './sheets-properties';
import { PROTECTION_CHECKS } from './sheets-protection';
import { RANGE_CHECKS } from './sheets-ranges';
import { RENDERING_CHECKS } from './sheets-rendering';
import { REPLY_CHECKS } from './sheets-reply';
import { RULE_CHECKS } from './sheets-rules';
import { TAB_CHECKS } from './sheets-tabs';
import { UPDATE_CELLS_CHECKS } from './sheets-update-cells';

export { SHEETS_PROBES } from './sheets-questions';

export const SHEETS_CHECKS: readonly Check[] = [
  ...BATCH_UPDATE_CHECKS,
  ...REPLY_CHECKS,
  ...UPDATE_CELLS_CHECKS,
  ...FIELD_MASK_CHECKS,
  ...CELL_VALUE_CHECKS,
  ...DISPLAY_CHECKS,
  ...APPENDING_CHECKS,
  ...DIMENSION_CHECKS,
  ...DIMENSION_PROPERTY_CHECKS,
  ...TAB_CHECKS,
  ...PROPERTY_CHECKS,
  ...RULE_CHECKS,
  ...FILTER_CHECKS,
  ...PROTECTION_CHECKS,
  ...GET_CHECKS,
  ...RANGE_CHECKS,
  ...BY_FILTER_CHECKS,
  ...RENDERING_CHECKS,
];
