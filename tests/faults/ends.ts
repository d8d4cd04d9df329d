/** How a use case may end, as facts that can be compared, and what is otherwise than at the nearest of the proper ends. */

import { REVIEW_REASON_WORDS } from '../../src/domain/intake/review-table';
import { today } from '../../src/domain/reminders/today-table';
import type { College } from '../app/college';
import { asAssumed } from './as-assumed';
import { carryOn } from './carry-on';
import { type Colleges, opened } from './colleges';
import { brokenAlways, brokenAtTheEnd } from './invariants';
import { factsOf } from './kept-state';
import type { Step, Trial } from './trial';
import type { UseCase } from './use-case';

export interface End {
  readonly facts: readonly string[];
  /** Invariants that do not hold there: somebody has deleted what another row names. */
  readonly broken: readonly string[];
}

export interface Ends {
  /** Done once, and done twice because somebody did not see that it was done. */
  readonly undisturbed: readonly End[];
  /** The undisturbed end of the college that has lived under the trial's answers; whatever is broken there must not be. */
  underAnswers(trial: Trial): End;
  /** The end of an order of which a trial may be the outcome; each is made once, when it is asked for. */
  inOrder(trial: Trial, steps: readonly Step[]): End;
}

export function endsOf(useCase: UseCase, colleges: Colleges): Ends {
  const known = new Map<string, End>();
  return {
    undisturbed: [endOf(useCase, opened(useCase, colleges.copy), ['use']), twice(useCase, colleges)],
    underAnswers({ what, answers = {}, from = colleges.copy }) {
      const end = known.get(what) ?? endOf(useCase, opened(useCase, from, { answers }), ['use']);
      known.set(what, end);
      return { facts: asAssumed({ answers, call: 0 }, end.facts), broken: [] };
    },
    inOrder(trial, steps) {
      const key = `${trial.kind} ${trial.what} ${steps.join(' ')}`;
      const college = (): College => opened(useCase, startOf(trial, colleges));
      const end = known.get(key) ?? endOf(useCase, college(), steps, trial.act);
      known.set(key, end);
      return end;
    },
  };
}

export function startOf({ needsVersion }: Pick<Trial, 'needsVersion'>, { copy, versioned }: Colleges): string {
  return needsVersion === true ? (versioned ?? copy) : copy;
}

function twice(useCase: UseCase, { copy }: Colleges): End {
  if (useCase.by === 'person') return endOf(useCase, opened(useCase, copy), ['use', 'use']);
  // A day's work that is done again shows on «Сегодня» what it has made itself.
  return endOf(useCase, opened(useCase, copy), ['use', 'act'], (college) => void college.command('refreshToday'));
}

function endOf(useCase: UseCase, college: College, steps: readonly Step[], act?: (college: College) => void): End {
  for (const step of steps) {
    if (step === 'use') useCase.act(college);
    else act?.(college);
  }
  carryOn(college, 'sweep');
  return { facts: factsOf(college), broken: brokenOf(college) };
}

export function brokenOf(college: College): readonly string[] {
  return [...brokenAlways(college), ...brokenAtTheEnd(college)];
}

/** The end of one order with the files of another. */
export function withFilesOf({ facts, broken }: End, { facts: others }: End): End {
  const isFile = (fact: string): boolean => fact.startsWith('file ');
  return { facts: [...facts.filter((fact) => !isFile(fact)), ...others.filter(isFile)].sort(), broken };
}

/**
 * The same, but for a row that somebody has copied: which of the two a write has reached, and whether the lower one has its new id yet, is all
 * one until the next write. That one of them is there still counts.
 */
export function differencesBesideCopies(one: End, other: End): readonly string[] {
  const pairs = [...copiedIds(one), ...copiedIds(other)];
  const copied = [...new Set(pairs.flat())];
  const originals = [...new Set(pairs.map(([original]) => original))];
  const rest = ({ facts, broken }: End): End => ({
    facts: [
      ...facts.filter((fact) => !isOfCopy(fact) && !copied.some((id) => fact.includes(idCell(id)))),
      ...originals.filter((id) => facts.some((fact) => fact.includes(idCell(id)))).map((id) => `a row ${id}`),
    ],
    broken: broken.filter((line) => !line.includes(': two rows ') && !copied.some((id) => line.includes(` ${id} `))),
  });
  return differences(rest(one), rest(other));
}

const idCell = (id: string): string => `{"id":"${id}"`;

const isOfCopy = (fact: string): boolean => fact.includes(REVIEW_REASON_WORDS['same-id']);

/** Ids that stand twice; and where that has been mended, the old id with the new one of the copy. */
function copiedIds({ facts, broken }: End): readonly (readonly [string, ...string[]])[] {
  return [
    ...broken.flatMap((line): [string][] => [...line.matchAll(/: two rows (\S+)$/g)].map(([, id = '']) => [id])),
    ...facts
      .filter(isOfCopy)
      .flatMap((fact): [string, string][] =>
        [...fact.matchAll(/: (\S+) → ([^\s"]+)"/g)].map(([, before = '', after = '']) => [before, after]),
      ),
  ];
}

/** What the facts and the broken invariants of a college have that an end has not, and the other way round. */
export function differences(one: End, other: End): readonly string[] {
  const tells = one.facts.some(isOfMovedRows);
  const facts = tells ? besidesMovedRows(one.facts) : one.facts;
  const expected = tells ? besidesMovedRows(other.facts) : other.facts;
  return [
    ...without(one.broken, other.broken),
    ...without(expected, facts).map((fact) => `missing: ${fact}`),
    ...without(facts, expected).map((fact) => `too many: ${fact}`),
  ];
}

const isOfMovedRows = (fact: string): boolean => fact.includes(REVIEW_REASON_WORDS['rows-moved']);

/** Being told that rows moved in the moment of the write is no fault, and «Сегодня» then counts one thing more. */
function besidesMovedRows(facts: readonly string[]): readonly string[] {
  return facts.filter((fact) => !isOfMovedRows(fact) && !fact.startsWith(`${today.code} `));
}

function without(facts: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return facts.filter((fact) => {
    const place = left.indexOf(fact);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
