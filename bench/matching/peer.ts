/** How a package is put to the test: an instance goes in, what comes back is run and measured. */

import type { Answer, Instance } from './instance';

export type Prepare = (instance: Instance) => Promise<() => Answer | Promise<Answer>>;

/** Loads a package by its name, typed as far as it is used here: not all of them bring types. */
export async function load<T>(name: string): Promise<T> {
  return (await import(name)) as T;
}
