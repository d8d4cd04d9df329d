/** The checks of the advanced Drive service. */

import type { Check } from '../check';
import { DRIVE_CHANGE_CHECKS } from './drive-change';
import { DRIVE_COPY_CHECKS } from './drive-copy';
import { DRIVE_CREATE_CHECKS } from './drive-create';
import { FILES_CHECKS } from './drive-files';
import { DRIVE_LIST_CHECKS } from './drive-list';
import { DRIVE_PERMISSION_CHECKS } from './drive-permissions';
import { DRIVE_QUERY_CHECKS } from './drive-query';

export { DRIVE_PROBES } from './drive-questions';

export const DRIVE_CHECKS: readonly Check[] = [
  ...FILES_CHECKS,
  ...DRIVE_CREATE_CHECKS,
  ...DRIVE_CHANGE_CHECKS,
  ...DRIVE_COPY_CHECKS,
  ...DRIVE_QUERY_CHECKS,
  ...DRIVE_LIST_CHECKS,
  ...DRIVE_PERMISSION_CHECKS,
];
