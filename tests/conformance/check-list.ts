/** Every check and every probe, by service. Nothing here runs when it is loaded: the build reads the list outside Google. */

import type { Check, Probe } from './check';
import { BASE_CHECKS, BASE_PROBES } from './checks/base';
import { DOCS_CHECKS, DOCS_PROBES } from './checks/docs';
import { DRIVE_CHECKS, DRIVE_PROBES } from './checks/drive';
import { FORMS_CHECKS, FORMS_PROBES } from './checks/forms';
import { SHEETS_CHECKS, SHEETS_PROBES } from './checks/sheets';

export interface ServiceChecks {
  readonly checks: readonly Check[];
  readonly probes: readonly Probe[];
}

export const SERVICES = {
  sheets: { checks: SHEETS_CHECKS, probes: SHEETS_PROBES },
  docs: { checks: DOCS_CHECKS, probes: DOCS_PROBES },
  drive: { checks: DRIVE_CHECKS, probes: DRIVE_PROBES },
  forms: { checks: FORMS_CHECKS, probes: FORMS_PROBES },
  base: { checks: BASE_CHECKS, probes: BASE_PROBES },
} as const satisfies Readonly<Record<string, ServiceChecks>>;

/** The checks of all services, or of one. */
export function checksOf(scope: string): ServiceChecks {
  const services: readonly ServiceChecks[] = Object.entries(SERVICES).flatMap(([name, service]) =>
    scope === 'all' || scope === name ? [service] : [],
  );
  return { checks: services.flatMap(({ checks }) => checks), probes: services.flatMap(({ probes }) => probes) };
}
