/** Addresses and telephone numbers as people type them. */

import { foldSpaces } from './fold-text';

/** RFC 5321 allows no longer path. */
const LONGEST_EMAIL = 254;

/** Mail to an address with Cyrillic letters before the @ does not arrive; a Cyrillic domain (.рф) may. */
const EMAIL = /^[a-z0-9_%+'-]+(?:\.[a-z0-9_%+'-]+)*@(?:[\p{L}\d-]+\.)+[\p{L}\d-]{2,}$/u;

/** Returns the one address that the text means, in small letters, or `undefined`. @example tidyEmail(' Ivan@Mail,ru. ') // 'ivan@mail.ru' */
export function tidyEmail(text: string): string | undefined {
  const folded = foldSpaces(text).toLowerCase();
  const inBrackets = /<([^<>]*)>/.exec(folded)?.[1] ?? folded;
  const address = inBrackets
    .replace(/^mailto:/, '')
    .replace(/\s+/g, '')
    .replace(/^["'«(]+|["'»).,;:]+$/g, '')
    .replace(/@.*/, (domain) => domain.replaceAll(',', '.'));
  return address.length <= LONGEST_EMAIL && EMAIL.test(address) ? address : undefined;
}

/** Returns the number as it is dialled from anywhere, or `undefined`. @example tidyPhone('8 (900) 123-45-67') // '+7 900 123-45-67' */
export function tidyPhone(text: string): string | undefined {
  const folded = foldSpaces(text);
  if (!/^\+?[\d\s().‐-―−-]+$/.test(folded)) return undefined;
  const digits = folded.replace(/\D/g, '');
  if (folded.startsWith('+') && !digits.startsWith('7')) return /^\d{8,15}$/.test(digits) ? `+${digits}` : undefined;
  const parts = /^[78]?(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(digits);
  return parts ? `+7 ${parts[1]} ${parts[2]}-${parts[3]}-${parts[4]}` : undefined;
}
