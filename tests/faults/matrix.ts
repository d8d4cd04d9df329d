/** Tries one use case with everything that may go wrong, and says what broke. */

import { documents } from '../../src/domain/documents/document-table';
import type { WorkspaceOptions } from '../../workspace/open';
import type { College } from '../app/college';
import { openCollege } from '../app/college';
import { copyAt } from '../app/college-year';
import { asAssumed } from './as-assumed';
import { carryOn } from './carry-on';
import { type Colleges, isNew, opened, prepare, repeated } from './colleges';
import {
  brokenOf,
  differences,
  differencesBesideCopies,
  type End,
  type Ends,
  endsOf,
  startOf,
  withFilesOf,
} from './ends';
import { brokenAlways, writesOf } from './invariants';
import { factsOf } from './kept-state';
import { type TracedCall, traceOf } from './trace';
import type { Kind, Trial } from './trial';
import { trialsOf } from './trials';
import type { UseCase } from './use-case';

export interface Violation {
  readonly kind: Kind | 'undisturbed';
  readonly what: string;
  readonly call: number;
  readonly method: string;
  readonly broken: readonly string[];
}

export interface Tried {
  readonly calls: number;
  /** Disturbed runs by kind. */
  readonly runs: Partial<Record<Kind, number>>;
  readonly violations: readonly Violation[];
}

/** A violation names no more than so many things. */
const MOST_NAMED = 6;

/** Runs the use case undisturbed, and then once for each trial of the kinds that are wanted. */
export function tryOut(useCase: UseCase, wanted: ReadonlySet<Kind>): Tried {
  const colleges = prepare(useCase);
  const trace = traceOf(useCase, colleges.copy);
  const ends = endsOf(useCase, colleges);
  const runs: Partial<Record<Kind, number>> = {};
  const violations = ends.undisturbed.flatMap(({ broken }) =>
    broken.length > 0 ? [{ kind: 'undisturbed' as const, what: '', call: 0, method: '', broken }] : [],
  );
  const found: Violation[] = [...violations];
  for (const trial of wantedOf(useCase, { colleges, trace, wanted })) {
    runs[trial.kind] = (runs[trial.kind] ?? 0) + 1;
    const broken = brokenBy(trial, { useCase, colleges, ends });
    const { kind, what, call, method } = trial;
    if (broken.length > 0) found.push({ kind, what, call, method, broken: broken.slice(0, MOST_NAMED) });
  }
  return { calls: trace.length, runs, violations: found };
}

/** How often it would be tried, without trying it. */
export function countOut(useCase: UseCase, wanted: ReadonlySet<Kind>): Tried {
  const colleges = prepare(useCase);
  const trace = traceOf(useCase, colleges.copy);
  const runs: Partial<Record<Kind, number>> = {};
  for (const { kind } of wantedOf(useCase, { colleges, trace, wanted })) runs[kind] = (runs[kind] ?? 0) + 1;
  return { calls: trace.length, runs, violations: [] };
}

interface ToTry {
  readonly colleges: Colleges;
  readonly trace: readonly TracedCall[];
  readonly wanted: ReadonlySet<Kind>;
}

function wantedOf(useCase: UseCase, { colleges, trace, wanted }: ToTry): readonly Trial[] {
  const canBe = ({ needsVersion }: Trial): boolean => needsVersion !== true || colleges.versioned !== undefined;
  return trialsOf(useCase, colleges, trace).filter((trial) => wanted.has(trial.kind) && canBe(trial));
}

interface Setting {
  readonly useCase: UseCase;
  readonly colleges: Colleges;
  readonly ends: Ends;
}

function brokenBy(trial: Trial, { useCase, colleges, ends }: Setting): readonly string[] {
  const college = begin(trial, useCase, colleges);
  trial.plan(college);
  useCase.act(college);
  if (!isAllAlong(trial) && college.ws.faults.struck() === 0) return ['it did not strike'];
  college.ws.faults.clear();
  const halfWritten = brokenAlways(college);
  const after = goOn(trial, useCase, college);
  if (trial.needsVersion === true && hasStopped(after)) return brokenWhileStopped(after);
  const end = { facts: trial.isAnotherDay === true ? [] : asAssumed(trial, factsOf(after)), broken: brokenOf(after) };
  // A row that somebody has just copied stands there twice until the next write.
  const isOfHands = (one: string): boolean =>
    trial.copies !== undefined && one.startsWith(`${trial.copies}: two rows `);
  return besides(
    halfWritten.filter((one) => !isOfHands(one)),
    end,
    nearest(trial, end, { useCase, ends }),
  );
}

/** It strikes no call of its own: events come otherwise, or Google answers otherwise, as long as the use case runs. */
function isAllAlong({ call }: Trial): boolean {
  return call === 0;
}

function settingOf({ answers }: Pick<Trial, 'answers'>): Partial<WorkspaceOptions> {
  return answers === undefined ? {} : { answers };
}

/** The college right before the use case; where events are disturbed, participants answer with the disturbance on. */
function begin({ delivery, ...trial }: Trial, useCase: UseCase, colleges: Colleges): College {
  if (delivery === undefined) return opened(useCase, trial.from ?? startOf(trial, colleges), settingOf(trial));
  const college = openCollege(copyAt(useCase.from));
  college.ws.open();
  college.ws.faults.deliver(delivery);
  useCase.prepare?.(college);
  return college;
}

/** The person does it again, the worker comes round, and whatever Google had run out of comes back. */
function goOn(trial: Trial, useCase: UseCase, college: College): College {
  college.ws.deliverLate();
  if (trial.restMinutes !== undefined) college.ws.advance({ byMinutes: trial.restMinutes });
  const isToRepeat = useCase.by === 'person' && !isAllAlong(trial);
  const after = isToRepeat ? repeated(useCase, college, settingOf(trial)) : college;
  carryOn(after, useCase.takesHours === true || trial.delivery !== undefined ? 'sweep' : 'soon');
  return after;
}

/** The count outside is ahead of the workbook's: it sends nothing and writes nothing until a person says what it is. */
function hasStopped(college: College): boolean {
  return writesOf(college) < Number(college.ws.properties()['writes'] ?? 0);
}

/** The journal is that of the version, so it need not tell of every write. */
function brokenWhileStopped(college: College): readonly string[] {
  return brokenAlways(college).filter((one) => !one.endsWith('lines in the journal'));
}

/** Invariants that are broken right after the fault, when they are not broken at the end that was come to. */
function besides(halfWritten: readonly string[], end: End, difference: readonly string[]): readonly string[] {
  return [...halfWritten.filter((one) => !end.broken.includes(one)), ...difference];
}

/** What is otherwise than at the nearest of the ends that may be. */
function nearest(trial: Trial, end: End, proper: Proper): readonly string[] {
  if (trial.isAnotherDay === true) return end.broken;
  let least: readonly string[] | undefined;
  for (const endOf of properEnds(trial, proper)) {
    const different = (trial.copies !== undefined ? differencesBesideCopies : differences)(end, endOf());
    if (different.length === 0) return [];
    if (!least || different.length < least.length) least = different;
  }
  return least ?? [];
}

type Proper = Pick<Setting, 'useCase' | 'ends'>;

/**
 * The likeliest first, because each costs a run of the use case. What people's hands did is never undone, so it stands in each of its ends; a
 * whole run may have been told to come again later. A year that was lived under other answers has other chances.
 */
function* properEnds(trial: Trial, { useCase, ends }: Proper): Generator<() => End> {
  if (trial.kind !== 'hands') for (const end of ends.undisturbed) yield () => end;
  if (trial.from !== undefined && !isNew(useCase)) yield () => ends.underAnswers(trial);
  for (const steps of trial.orders) yield () => ends.inOrder(trial, steps);
  // The register's row may go while its file is being written: the file stays in Drive, and no row names it.
  if (trial.what === `deletes a row of ${documents.code}`)
    yield () => withFilesOf(ends.inOrder(trial, ['act', 'use']), ends.inOrder(trial, ['use', 'act']));
}
