/** Google's quotas: how much, for whom, over which time, and what a script reads when one is used up (platform facts: AS/guides/services/quotas). */

export interface Quota {
  readonly limit: number;
  /** How long a window lasts, counted from its first use (the reference: 24 hours after the first request). */
  readonly windowMs: number;
  /** Message of the error; `undefined` where the service answers by its own error. */
  readonly message: string;
}

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;

const perDay = (limit: number, what: string): Quota => ({
  limit,
  windowMs: DAY,
  message: `Service invoked too many times for one day: ${what}.`,
});

const perMinute = (service: 'sheets' | 'docs', limit: number, what: string): Quota => ({
  limit,
  windowMs: MINUTE,
  message: `Quota exceeded for quota metric '${what}' and limit '${what} per minute per user' of service '${service}.googleapis.com'`,
});

export type QuotaName =
  | 'mailRecipients'
  | 'triggerRuntimeMs'
  | 'propertyCalls'
  | 'documentsCreated'
  | 'spreadsheetsCreated'
  | 'sheetsReads'
  | 'sheetsWrites'
  | 'docsReads'
  | 'docsWrites';

/** The limits of a consumer account: what works here works in a Workspace domain too. */
export const CONSUMER_QUOTAS: Readonly<Record<QuotaName, Quota>> = {
  mailRecipients: perDay(100, 'email'),
  triggerRuntimeMs: { limit: 90 * MINUTE, windowMs: DAY, message: 'Service using too much computer time for one day.' },
  propertyCalls: perDay(50_000, 'properties'),
  documentsCreated: perDay(250, 'documents'),
  spreadsheetsCreated: perDay(250, 'create spreadsheets'),
  sheetsReads: perMinute('sheets', 60, 'Read requests'),
  sheetsWrites: perMinute('sheets', 60, 'Write requests'),
  docsReads: perMinute('docs', 300, 'Read requests'),
  docsWrites: perMinute('docs', 60, 'Write requests'),
};

/** The limits of a Workspace domain where they differ. */
export const WORKSPACE_QUOTAS: Readonly<Record<QuotaName, Quota>> = {
  ...CONSUMER_QUOTAS,
  mailRecipients: perDay(1500, 'email'),
  triggerRuntimeMs: { ...CONSUMER_QUOTAS.triggerRuntimeMs, limit: 6 * 60 * MINUTE },
  propertyCalls: perDay(500_000, 'properties'),
  documentsCreated: perDay(1500, 'documents'),
  spreadsheetsCreated: perDay(3200, 'create spreadsheets'),
};

export interface QuotaBook {
  /** What is left for the user now. */
  left(user: string, name: QuotaName, now: number): number;
  /** Uses some of it. Returns the quota when there is not enough left, and then uses nothing. */
  use(user: string, name: QuotaName, amount: number, now: number): Quota | undefined;
  /** Leaves the user nothing of it until its window ends. */
  useUp(user: string, name: QuotaName, now: number): void;
}

/** What has been used, by user and quota; kept with the store, so that a reopened Workspace is no more generous. */
export type QuotaWindows = Record<string, { startedAt: number; used: number }>;

export function createQuotaBook(quotas: Readonly<Record<QuotaName, Quota>>, windows: QuotaWindows = {}): QuotaBook {
  const windowOf = (user: string, name: QuotaName, now: number): { startedAt: number; used: number } => {
    const open = windows[`${user} ${name}`];
    return open && now < open.startedAt + quotas[name].windowMs ? open : { startedAt: now, used: 0 };
  };
  return {
    left: (user, name, now) => quotas[name].limit - windowOf(user, name, now).used,
    use(user, name, amount, now) {
      const open = windowOf(user, name, now);
      if (open.used + amount > quotas[name].limit) return quotas[name];
      open.used += amount;
      // Asking what is left opens no window; using does.
      windows[`${user} ${name}`] = open;
      return undefined;
    },
    useUp(user, name, now) {
      windows[`${user} ${name}`] = { ...windowOf(user, name, now), used: quotas[name].limit };
    },
  };
}

export interface QuotaLeft {
  readonly name: QuotaName;
  readonly limit: number;
  readonly left: number;
  readonly windowMs: number;
}

/** Every quota with what is left of it. */
export function quotasLeft(
  limits: Readonly<Record<QuotaName, Quota>>,
  left: (name: QuotaName) => number,
): readonly QuotaLeft[] {
  return (Object.keys(limits) as QuotaName[]).map((name) => {
    const { limit, windowMs } = limits[name];
    return { name, limit, left: left(name), windowMs };
  });
}
