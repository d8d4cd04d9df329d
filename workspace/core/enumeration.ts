/** Google's enumerations, such as `ui.Button.OK`: values that are only themselves and print as their name. */

import { expose } from './expose';

export interface EnumValue<K extends string = string> {
  name(): K;
  ordinal(): number;
  toString(): K;
}

/** Makes the values of an enumeration, keyed by name. */
export function enumeration<const K extends string>(
  label: string,
  names: readonly K[],
): { readonly [Name in K]: EnumValue<Name> } {
  const values = names.map((name, ordinal) => [
    name,
    expose(`${label}.${name}`, { name: () => name, ordinal: () => ordinal, toString: () => name }),
  ]);
  return expose(label, Object.fromEntries(values) as { readonly [Name in K]: EnumValue<Name> });
}
