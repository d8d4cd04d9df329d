/** Tries one use case with every fault at every service call, and says what broke. */

import type { FaultKind } from '../../workspace/core/faults';
import { type College, openCollege } from '../app/college';
import { copyAt } from '../app/college-year';
import { carryOn } from './carry-on';
import { callCount, FAULT_KINDS, plan } from './fault';
import { brokenAlways, brokenAtTheEnd } from './invariants';
import { factsOf } from './kept-state';
import type { UseCase } from './use-case';

export interface Violation {
  readonly kind: FaultKind;
  readonly call: number;
  readonly method: string;
  readonly broken: readonly string[];
}

export interface Tried {
  readonly calls: number;
  readonly runs: number;
  readonly violations: readonly Violation[];
}

/** The facts that may stand at the end. */
type Ends = readonly (readonly string[])[];

/** Runs the use case undisturbed, and then as often as it has calls for each kind of fault. */
export function tryOut(useCase: UseCase): Tried {
  const copy = preparedCopy(useCase);
  const { calls, ends } = undisturbed(useCase, copy);
  const violations: Violation[] = [];
  const methods = new Map<number, string>();
  let runs = 1;
  for (const kind of FAULT_KINDS) {
    for (let call = 1; call <= calls; call += 1) {
      runs += 1;
      const college = openedCollege(useCase, copy);
      plan(college, kind, call);
      const broken = disturbed(useCase, college, ends);
      if (kind === 'cut') methods.set(call, methodAtCut(college));
      if (broken.length > 0) violations.push({ kind, call, method: methods.get(call) ?? '', broken });
    }
  }
  return { calls, runs, violations };
}

/** A run that was stopped tells at which call; the calls before a fault are the same whatever its kind. */
function methodAtCut({ ws }: College): string {
  const stopped = ws.reports().find((run) => run.stopped !== null)?.stopped ?? '';
  return stopped.slice(stopped.indexOf(', ') + 2);
}

function preparedCopy({ from, prepare }: UseCase): string {
  const college = openCollege(copyAt(from));
  prepare?.(college);
  return college.copy();
}

/** Somebody has the workbook open, so the menu is there before anything goes wrong. */
function openedCollege({ user }: UseCase, copy: string): College {
  const college = openCollege(copy);
  if (user !== undefined) college.ws.setUser(user);
  college.ws.open();
  return college;
}

/** How many calls it makes, and how it may end: done once, or done twice because somebody did not see that it was done. */
function undisturbed(useCase: UseCase, copy: string): { readonly calls: number; readonly ends: Ends } {
  const once = openedCollege(useCase, copy);
  const before = once.ws.reports().length;
  useCase.act(once);
  const [run] = once.ws.reports().slice(before);
  carryOn(once, 'sweep');
  const twice = openedCollege(useCase, copy);
  useCase.act(twice);
  if (useCase.by === 'person') useCase.act(twice);
  // A day's work that is done again shows on «Сегодня» what it has made itself.
  else twice.command('refreshToday');
  carryOn(twice, 'sweep');
  return { calls: run ? callCount(run) : 0, ends: [factsOf(once), factsOf(twice)] };
}

function disturbed(useCase: UseCase, college: College, ends: Ends): readonly string[] {
  useCase.act(college);
  if (college.ws.faults.struck() !== 1) return ['the fault did not strike'];
  college.ws.faults.clear();
  const cut = brokenAlways(college);
  const after = useCase.by === 'person' ? repeated(useCase, college) : college;
  carryOn(after, useCase.takesHours ? 'sweep' : 'soon');
  return [...cut, ...brokenAlways(after), ...brokenAtTheEnd(after), ...differences(factsOf(after), ends)];
}

/** The person reloads the page first, which leaves no answer to a question lying about. */
function repeated(useCase: UseCase, college: College): College {
  const again = openedCollege(useCase, college.copy());
  useCase.act(again);
  return again;
}

/** What is otherwise than at the nearest of the proper ends. */
function differences(facts: readonly string[], ends: Ends): readonly string[] {
  const each = ends.map((end) => [
    ...without(end, facts).map((fact) => `missing: ${fact}`),
    ...without(facts, end).map((fact) => `too many: ${fact}`),
  ]);
  return each.reduce((least, next) => (next.length < least.length ? next : least)).slice(0, 6);
}

function without(facts: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return facts.filter((fact) => {
    const place = left.indexOf(fact);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
