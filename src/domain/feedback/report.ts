/** A report on a meeting becomes a fact of «Встречи» (activities 6.1–6.5): which meeting, what came of it, and what the curator must see. */

import { type Meeting, meetings } from '../meetings/meeting-table';
import { namesOf } from '../meetings/replan';
import type { Member, Pair } from '../pairs/pair-table';
import { add, type Change, emptyRow, set } from '../shared/change';
import { addDays, type Day, dayOf, type Moment } from '../shared/day';
import { type AttentionCode, type Details, type ReadReport, readReport, type ReportAnswer } from './answer';
import { MENTOR_SIDE } from './links';
import { type Entry, readEntries, withEntry, writeEntries } from './reporters';
import { decide, doReportsDiffer } from './verdict';
import { findReported, findRevised } from './which-meeting';

/** People may have met before the curator confirmed the pair. */
const ACQUAINTED_DAYS = 31;

export type ReportRequest = ReportAnswer & {
  readonly pair: Pair;
  /** Rows of other pairs are passed over, here and in `meetings`. */
  readonly members: readonly Member[];
  readonly meetings: readonly Meeting[];
  readonly submitted: Moment;
  readonly newId: () => string;
};

export interface ReportResult {
  readonly changes: readonly Change[];
  readonly attention: readonly AttentionCode[];
  /** The mentor named the day of the next meeting: the plan is made anew from it. */
  readonly replanFrom?: Day;
}

/** Takes a report in. An answer older than the same side's last word on that meeting changes nothing. */
export function applyReport(request: ReportRequest): ReportResult {
  const report = readReport(request, request.submitted);
  const misdated = misdatedAs(report, request.pair);
  if (misdated) return { changes: [], attention: [...report.attention, misdated] };
  const ofPair = request.meetings.filter(({ pair }) => pair === request.pair.id);
  const revised = findRevised(ofPair, report);
  if (revised && isOutdated(revised, report)) return { changes: [], attention: [] };

  const meeting = revised ?? findReported(ofPair, report);
  // A mentee's «no» about a day on which nothing was planned leaves nothing to keep.
  if (!meeting && report.side !== MENTOR_SIDE && report.said !== 'held') {
    return { changes: [], attention: report.attention };
  }
  const row = meeting ?? unplanned(request, ofPair, report);
  const { values, entries } = judge(request, row, report);
  const attention = doReportsDiffer(entries) ? [...report.attention, 'reports-differ' as const] : report.attention;
  return {
    changes: [meeting ? set(meetings, row.id, values) : add(meetings, { ...row, ...values })],
    attention,
    ...replanOf(report),
  };
}

/** A day that cannot be meant, such as one of last year. That a meeting will not take place may well be known before its day. */
function misdatedAs(
  { said, day, submitted }: ReadReport,
  { start }: Pair,
): 'future-date' | 'before-the-pair' | undefined {
  if (said === 'held' && day > dayOf(submitted)) return 'future-date';
  if (start !== null && day < addDays(start, -ACQUAINTED_DAYS)) return 'before-the-pair';
  return undefined;
}

function isOutdated(meeting: Meeting, { side, submitted }: ReadReport): boolean {
  return readEntries(meeting.reporters).some((entry) => entry.side === side && entry.submitted > submitted);
}

/** A meeting that nobody had planned; one that was called off is kept with the day for which it had been meant. */
function unplanned(request: ReportRequest, ofPair: readonly Meeting[], report: ReadReport): Meeting {
  return {
    ...emptyRow(meetings),
    id: request.newId(),
    pair: request.pair.id,
    names: namesOf(request.pair),
    n: ofPair.reduce((highest, { n }) => Math.max(highest, n ?? 0), 0) + 1,
    kind: report.kind ?? 'regular',
    planned: report.said === 'held' ? null : report.day,
  };
}

function judge(
  request: ReportRequest,
  row: Meeting,
  report: ReadReport,
): { readonly values: Partial<Meeting>; readonly entries: readonly Entry[] } {
  const entriesBefore = readEntries(row.reporters);
  const { side, said, submitted } = report;
  const entries = withEntry(entriesBefore, { side, said, submitted, day: dayMeant(row, report) });
  const members = request.members.filter(({ pair }) => pair === request.pair.id);
  const { status, held } = decide({ type: request.pair.type, members, before: row, entriesBefore, entries });
  const common = { status, held, reporters: writeEntries(entries) };
  if (side !== MENTOR_SIDE) {
    const menteeReport = row.menteeReport !== null && row.menteeReport > submitted ? row.menteeReport : submitted;
    return { values: { ...common, menteeReport }, entries };
  }
  const cleared = entriesBefore.some((entry) => entry.side === side) ? NO_DETAILS : {};
  const kind = report.kind ?? row.kind;
  return { values: { ...common, kind, ...cleared, ...report.details, mentorReport: submitted }, entries };
}

/** A revision replaces the whole report: what it leaves out is no longer said. */
const NO_DETAILS: Details = { minutes: null, mode: null, topic: '', nextStep: '', progress: null };

/** Who names no day means the planned one, unless it is still to come. */
function dayMeant({ planned }: Meeting, { day, isDayGuessed, submitted }: ReadReport): Day {
  return isDayGuessed && planned !== null && planned <= dayOf(submitted) ? planned : day;
}

/** A day that has passed already when the report comes is no plan any more. */
function replanOf({ nextDate, day, submitted }: ReadReport): Pick<ReportResult, 'replanFrom'> {
  return nextDate !== undefined && nextDate > day && nextDate >= dayOf(submitted) ? { replanFrom: nextDate } : {};
}
