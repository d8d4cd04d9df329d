/** The checks of base. */

import type { Check, Probe } from '../check';

export const BASE_CHECKS: readonly Check[] = [];

export const BASE_PROBES: readonly Probe[] = [];
