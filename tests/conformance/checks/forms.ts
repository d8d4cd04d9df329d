/** The checks of the Forms service. */

import type { Check } from '../check';
import { FORMS_ANSWER_CHECKS } from './forms-answers';
import { FORMS_CHOICE_CHECKS } from './forms-choices';
import { FORMS_CREATION_CHECKS } from './forms-creation';
import { FORMS_KIND_CHECKS } from './forms-item-kinds';
import { FORMS_ITEM_CHECKS } from './forms-items';
import { FORMS_LINK_CHECKS } from './forms-links';
import { FORMS_PUBLISHING_CHECKS } from './forms-publishing';
import { FORMS_RESPONSE_CHECKS } from './forms-responses';
import { FORMS_SCALE_AND_GRID_CHECKS } from './forms-scale-and-grid';
import { FORMS_SETTING_CHECKS } from './forms-settings';
import { FORMS_VALIDATION_CHECKS } from './forms-validation';

export { FORMS_PROBES } from './forms-questions';

export const FORMS_CHECKS: readonly Check[] = [
  ...FORMS_CREATION_CHECKS,
  ...FORMS_KIND_CHECKS,
  ...FORMS_ITEM_CHECKS,
  ...FORMS_CHOICE_CHECKS,
  ...FORMS_SCALE_AND_GRID_CHECKS,
  ...FORMS_VALIDATION_CHECKS,
  ...FORMS_SETTING_CHECKS,
  ...FORMS_PUBLISHING_CHECKS,
  ...FORMS_ANSWER_CHECKS,
  ...FORMS_RESPONSE_CHECKS,
  ...FORMS_LINK_CHECKS,
];
