/** What every part of Forms works with, and how a call of a script comes in. */

import { ServiceError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { World } from '../../core/world';
import { type FormEvent, formOf, type FormState, type FormsState } from './form-state';
import type { Outcome, Sent, Submitted } from './submission';

export interface FormsParts {
  readonly world: World;
  readonly state: () => FormsState;
  readonly commit: (event: FormEvent) => unknown;
  readonly sending: Sending;
  /** A new id for the links of respondents. */
  readonly newPublicId: () => string;
  /** In whose name the call is made. */
  readonly user: () => string;
  /** Hands out an item of no kind, as `getItems` does. */
  readonly itemOf: (handle: FormHandle, itemId: number) => GoogleAppsScript.Forms.Item;
  /** Passes a call: through the gate for scripts, straight on for a person who edits the form by hand. */
  readonly call: <T>(method: string, effect: () => T) => T;
}

/** How responses are stored. */
export interface Sending {
  /** Sends a response. */
  send(handle: FormHandle, sent: Sent): Outcome;
  /** Hears of every stored response, after it was stored. */
  onSubmit(listener: (submitted: Submitted) => void): void;
}

/** One form, opened. */
export interface FormHandle {
  readonly parts: FormsParts;
  readonly id: string;
  /** The form as it is now. @throws ServiceError when it is gone. */
  form(): FormState;
  commit(event: FormChange): void;
}

type WithoutId<E> = E extends FormEvent ? Omit<E, 'id'> : never;
type FormChange = WithoutId<Exclude<FormEvent, { readonly type: 'made' | 'copied' }>>;

/** Opens a form that is known to exist. */
export function openHandle(parts: FormsParts, id: string): FormHandle {
  return {
    parts,
    id,
    form: () => formOf(parts.state(), id),
    commit: (event) => void parts.commit({ ...event, id } as FormEvent),
  };
}

/** Hands out a service object: it has the listed members of its Google type, and every other name throws. */
export function present<T extends object>(label: string, members: Partial<T>): T {
  return expose(label, members) as T;
}

/** Takes a text argument. @throws ServiceError as Google does for an argument of another type. */
export function textArgument(method: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new ServiceError(`The parameters (${describe(value)}) don't match the method signature for ${method}.`);
}

/** Takes a yes-or-no argument. @throws ServiceError as Google does for an argument of another type. */
export function flagArgument(method: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new ServiceError(`The parameters (${describe(value)}) don't match the method signature for ${method}.`);
}

/** Takes a list of texts, as a copy. @throws ServiceError for another type or an empty list. */
export function textsArgument(method: string, values: unknown): readonly string[] {
  if (!Array.isArray(values) || !values.every((value) => typeof value === 'string')) {
    throw new ServiceError(`The parameters (${describe(values)}) don't match the method signature for ${method}.`);
  }
  if (values.length === 0) throw new ServiceError('Array is empty: values');
  return [...values];
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value)
    ? 'Array'
    : typeof value === 'object'
      ? 'Object'
      : typeof value === 'string'
        ? 'String'
        : typeof value;
}
