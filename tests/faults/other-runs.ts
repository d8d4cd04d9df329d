/** The runs that may happen whole between two calls of another: the same thing done twice at once, the worker, a colleague. */

import type { College } from '../app/college';
import type { UseCase } from './use-case';

export interface OtherRun {
  readonly what: string;
  act(college: College): void;
}

export function otherRuns({ by, act, from }: UseCase): readonly OtherRun[] {
  if (from === 'empty') return by === 'person' ? [{ what: 'the same', act }] : [];
  const refresh: OtherRun = { what: 'refreshToday', act: (college) => void college.command('refreshToday') };
  if (by === 'trigger') return [refresh];
  return [
    { what: 'the same', act },
    { what: 'worker', act: (college) => void college.tick() },
  ];
}
