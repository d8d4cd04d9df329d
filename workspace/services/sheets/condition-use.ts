/** Which conditions may stand where, and with how many values (reference: other.md, ConditionType). */

import type { BooleanCondition } from './messages';
import { Refused } from './refused';

export type Use = 'data validation' | 'conditional formatting' | 'filters';

type Type = NonNullable<BooleanCondition['type']>;

const VALIDATION_ONLY = new Set<Type>([
  'TEXT_IS_EMAIL',
  'TEXT_IS_URL',
  'DATE_ON_OR_BEFORE',
  'DATE_ON_OR_AFTER',
  'DATE_BETWEEN',
  'DATE_NOT_BETWEEN',
  'DATE_IS_VALID',
  'ONE_OF_RANGE',
  'ONE_OF_LIST',
  'BOOLEAN',
]);
const NOT_IN_VALIDATION = new Set<Type>(['TEXT_STARTS_WITH', 'TEXT_ENDS_WITH', 'BLANK', 'NOT_BLANK']);

/** @throws Refused for a condition that Google does not take in this place, or not with so many values */
export function checkCondition(condition: BooleanCondition | undefined, use: Use): void {
  const type = condition?.type;
  if (type === undefined) throw new Refused('condition.type is required');
  const allowed = use === 'data validation' ? !NOT_IN_VALIDATION.has(type) : !VALIDATION_ONLY.has(type);
  if (!allowed) throw new Refused(`ConditionType '${type}' is not supported in ${use}.`);
  const count = condition?.values?.length ?? 0;
  const [least, most] = valueCount(type);
  if (count < least || count > most)
    throw new Refused(`ConditionType '${type}' requires ${countText(least, most)}, got ${count}.`);
}

function valueCount(type: Type): readonly [least: number, most: number] {
  if (type === 'ONE_OF_LIST') return [1, Infinity];
  if (type === 'BOOLEAN') return [0, 2];
  if (type.endsWith('BETWEEN')) return [2, 2];
  const none: readonly Type[] = ['TEXT_IS_EMAIL', 'TEXT_IS_URL', 'DATE_IS_VALID', 'BLANK', 'NOT_BLANK'];
  return none.includes(type) ? [0, 0] : [1, 1];
}

function countText(least: number, most: number): string {
  if (most === Infinity) return `at least ${least} ConditionValue`;
  return least === most ? `exactly ${least} ConditionValues` : `${least} to ${most} ConditionValues`;
}
