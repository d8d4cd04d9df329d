/**
 * Google's quotas: how much, for whom, over which time, and what a script reads when one is used up. A day's stand in apps-script/guides/services/quotas,
 * a minute's in workspace/sheets/api/limits and workspace/docs/api/limits. Left out is what cannot be met here: files converted (2,000 a day;
 * nothing that the closed list has converts a file), Drive's 12,000 queries a minute (workspace/drive/api/guides/limits; the thirty runs that an account
 * may have at once make 3,000), and the Forms API's (workspace/forms/api/limits; FormApp is another service, of whose quotas no page tells).
 */

export interface Quota {
  readonly limit: number;
  /** How long a window lasts, counted from its first use (the reference: 24 hours after the first request). */
  readonly windowMs: number;
  /** What all users of the script may take together in the same time, and the message when that is used up. */
  readonly project?: { readonly limit: number; readonly message: string };
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

const perMinute = (what: 'Read requests' | 'Write requests', ofWhom: OfWhom): Quota => {
  const message = (limit: string): string =>
    `Quota exceeded for quota metric '${what}' and limit '${what} per minute${limit}' of service '${ofWhom.service}.googleapis.com'`;
  return {
    limit: ofWhom.user,
    windowMs: MINUTE,
    project: { limit: ofWhom.project, message: message('') },
    message: message(' per user'),
  };
};

interface OfWhom {
  readonly service: 'sheets' | 'docs';
  readonly user: number;
  readonly project: number;
}

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
  sheetsReads: perMinute('Read requests', { service: 'sheets', user: 60, project: 300 }),
  sheetsWrites: perMinute('Write requests', { service: 'sheets', user: 60, project: 300 }),
  docsReads: perMinute('Read requests', { service: 'docs', user: 300, project: 3000 }),
  docsWrites: perMinute('Write requests', { service: 'docs', user: 60, project: 600 }),
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
  /** Uses some of it. Returns what the script reads when there is not enough left, for the user or for the project, and then uses nothing. */
  use(user: string, name: QuotaName, amount: number, now: number): { readonly message: string } | undefined;
  /** Leaves the user nothing of it until its window ends. */
  useUp(user: string, name: QuotaName, now: number): void;
}

/** Stands for all users of the script together; no address is like it. */
const PROJECT = '(project)';

function projectLimit({ project }: Quota): number {
  return project?.limit ?? Number.POSITIVE_INFINITY;
}

/** What has been used, by user (or the project) and quota; kept with the store, so that a reopened Workspace is no more generous. */
export type QuotaWindows = Record<string, { startedAt: number; used: number }>;

export function createQuotaBook(quotas: Readonly<Record<QuotaName, Quota>>, windows: QuotaWindows = {}): QuotaBook {
  const windowOf = (whose: string, name: QuotaName, now: number): { startedAt: number; used: number } => {
    const open = windows[`${whose} ${name}`];
    return open && now < open.startedAt + quotas[name].windowMs ? open : { startedAt: now, used: 0 };
  };
  const leftOf = (whose: string, name: QuotaName, now: number): number =>
    (whose === PROJECT ? projectLimit(quotas[name]) : quotas[name].limit) - windowOf(whose, name, now).used;
  return {
    left: (user, name, now) => Math.min(leftOf(user, name, now), leftOf(PROJECT, name, now)),
    use(user, name, amount, now) {
      if (amount > leftOf(user, name, now)) return quotas[name];
      if (amount > leftOf(PROJECT, name, now)) return quotas[name].project;
      for (const whose of quotas[name].project ? [user, PROJECT] : [user]) {
        const open = windowOf(whose, name, now);
        open.used += amount;
        // Asking what is left opens no window; using does.
        windows[`${whose} ${name}`] = open;
      }
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
