/** The checks of docs. */

import type { Check, Probe } from '../check';

export const DOCS_CHECKS: readonly Check[] = [];

export const DOCS_PROBES: readonly Probe[] = [];
