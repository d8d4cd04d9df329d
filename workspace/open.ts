/** Opens a local Google Workspace: one bound script, its workbook, and the people who use them. The page, the demo and the tests stand on this. */

import { fromWallTime, toWallTime } from './core/clock';
import { createWorld, type OpenedWorld } from './core/create-world';
import type { FileRecord } from './core/files';
import { folderLog, type FolderOptions } from './core/folder-log';
import type { LatencyTable } from './core/latency';
import type { GivenAnswers } from './core/open-questions';
import { type Quota, type QuotaLeft, type QuotaName, quotasLeft } from './core/quotas';
import { type EventLog, memoryLog } from './core/store';
import type { Weather } from './core/weather';
import { recordedAnswers } from './recorded-answers';
import { advance, type Advance } from './runs/advance';
import { watchAnswerRows } from './runs/answer-rows';
import { type Binding, registerBinding } from './runs/binding';
import { openCode } from './runs/code-folder';
import { createCrowd, type Crowd } from './runs/crowd';
import { createDesk, type Desk } from './runs/desk';
import { createDisturbances, type Disturbances } from './runs/disturbances';
import type { FireParts } from './runs/fire';
import { createReportBook, type FailureNotice, type RunReport, type RunSummary } from './runs/report';
import { createRespondents, type EventDelivery, type Respondents } from './runs/respond';
import { createRunner } from './runs/runner';
import { createServices, type Services } from './runs/services';
import type { Mail } from './services/mail/message';
import type { TriggerRecord } from './services/script/trigger-record';
import type { PlannedAnswer } from './services/spreadsheet-app/ui-record';

export interface WorkspaceOptions {
  readonly store: EventLog;
  /** The folder that clasp would push. */
  readonly code: string;
  /** Moscow wall time at which a new Workspace begins, such as '2026-09-01T08:00'. */
  readonly clock: string;
  readonly seed: number;
  /** Who owns the workbook of a new Workspace, and sits at the keyboard. */
  readonly owner?: string;
  /** The title of the workbook of a new Workspace. */
  readonly title?: string;
  readonly quotas?: Readonly<Record<QuotaName, Quota>>;
  /** What is answered where Google's reference leaves things open, by question; else as recorded at Google, else as assumed. */
  readonly answers?: GivenAnswers;
  /** How long calls take; `LATENCY` unless said. */
  readonly latency?: LatencyTable;
}

/** How far to move the clock: to a Moscow wall time, or by so many minutes. */
export type AdvanceRequest = ({ readonly to: string } | { readonly byMinutes: number }) & {
  readonly onTick?: (report: RunReport) => void;
  readonly idleUntil?: (properties: Readonly<Record<string, string>>) => number | undefined;
  /** Asked after every run: whether to stop there, short of the time that was wanted. */
  readonly enough?: () => boolean;
};

export interface Workspace extends Desk, Respondents, Binding {
  readonly faults: Disturbances;
  readonly weather: Weather;
  /** What people do and see in the other windows of Google. */
  readonly people: Services['people'];
  /** The time on the wall in Moscow. */
  now(): string;
  /** Plans how the coming dialogs are answered: a button, or a text. */
  answer(...answers: readonly PlannedAnswer[]): void;
  /** Drops the planned answers that no dialog has asked for. */
  forgetAnswers(): void;
  advance(request: AdvanceRequest): Advance;
  /** Whatever runs inside begins at the same moment: a class that answers, ten calls of the panel. */
  atOnce: Crowd['atOnce'];
  /** The last runs, oldest first. */
  reports(): readonly RunSummary[];
  /** Google's mails about triggers that failed. */
  failures(): readonly FailureNotice[];
  mails(): readonly Mail[];
  triggers(): readonly TriggerRecord[];
  /** What is left of a user's quotas now. */
  quotas(user: string): readonly QuotaLeft[];
  files(): readonly FileRecord[];
  /** The script's properties, or a user's. */
  properties(user?: string): Readonly<Record<string, string>>;
  close(): void;
}

/** A Workspace that is gone when the process ends. */
export function memory(): EventLog {
  return memoryLog();
}

/** A Workspace that lives in a folder. */
export function folder(path: string, options?: FolderOptions): EventLog {
  return folderLog(path, options);
}

const DEFAULT_OWNER = 'curator@college.example';
const DEFAULT_TITLE = 'Программа наставничества';

/** Opens the Workspace that the store remembers, or makes a new one. */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  const { store, clock, seed, quotas, latency, answers } = options;
  const opened = createWorld({
    log: store,
    startMs: fromWallTime(clock),
    seed,
    ...(quotas ? { quotas } : {}),
    answers: { ...recordedAnswers(), ...answers },
    ...(latency ? { latency } : {}),
  });
  const { world, faults, weather, limits, keepTime } = opened;
  const { fire, services, binding, crowd } = assemble(opened, options);
  const parts = { ...fire, services, binding, keepTime };
  const { people } = services;
  const ranAt = new Map<string, number>();
  const events: { delivery: EventDelivery } = { delivery: 'once' };
  const desk = createDesk(parts);
  return {
    ...binding,
    ...desk,
    ...createRespondents({ ...parts, lastAnswerRow: watchAnswerRows(world), delivery: () => events.delivery }),
    faults: createDisturbances({ faults, store, desk, people, workbookId: binding.workbookId, events }),
    weather,
    people,
    now: () => toWallTime(world.clock.now()),
    answer: (...answers) => people.spreadsheetApp.planAnswers(answers),
    forgetAnswers: people.spreadsheetApp.forgetAnswers,
    advance(request) {
      const toMs = 'to' in request ? fromWallTime(request.to) : world.clock.now() + request.byMinutes * 60_000;
      if (!Number.isFinite(toMs)) throw new RangeError('advance takes { to } or { byMinutes }');
      const { onTick, idleUntil, enough } = request;
      const options = { toMs, onTick, idleUntil, enough };
      return advance({ ...parts, ranAt, properties: () => people.properties.read() }, options);
    },
    atOnce: crowd.atOnce,
    reports: fire.reports.runs,
    failures: fire.reports.failures,
    mails: people.mail.sent,
    triggers: people.script.triggers,
    quotas: (user) => quotasLeft(limits, (name) => world.quotas.left(user, name, world.clock.now())),
    files: world.files.all,
    properties: (user) => people.properties.read(user),
    close: keepTime,
  };
}

interface Assembly {
  readonly fire: FireParts;
  readonly services: Services;
  readonly binding: Binding;
  readonly crowd: Crowd;
}

function assemble({ world, keepTime }: OpenedWorld, { code: path, title, owner }: WorkspaceOptions): Assembly {
  const code = openCode(path);
  const bindings = registerBinding(world);
  const services = createServices(world, {
    code,
    scriptId: () => bindings.get().scriptId,
    workbookId: () => bindings.get().workbookId,
  });
  const { builtIn, advanced, people } = services;
  const reports = createReportBook(world);
  const { ui: uiOf } = people.spreadsheetApp;
  const crowd = createCrowd(world);
  const runner = createRunner({ world, code, reports, crowd, builtIn, advanced, uiOf, ended: people.locks.releaseAll });
  if (!bindings.isBound()) {
    bindings.create(people.drive, { title: title ?? DEFAULT_TITLE, owner: owner ?? DEFAULT_OWNER });
    keepTime();
  }
  return { fire: { world, code, reports, script: people.script, runner }, services, binding: bindings.get(), crowd };
}
