/** The checks of forms. */

import type { Check, Probe } from '../check';

export const FORMS_CHECKS: readonly Check[] = [];

export const FORMS_PROBES: readonly Probe[] = [];
