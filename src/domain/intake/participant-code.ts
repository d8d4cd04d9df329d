/**
 * The code of a participant, С-031: С студент, П педагог, Р работодатель, В выпускник или родитель, К сотрудник; three to five digits.
 * People copy it from a card by hand, so look-alike Latin letters, spaces, letter case and any dash, or none, are read as the code they mean.
 */

import { foldSpaces } from './fold-text';

/** Latin P looks like Р, not like П, however often a teacher's code was meant: such a code is then not found among the people. */
const MEANT_BY: Readonly<Record<string, string>> = { C: 'С', P: 'Р', B: 'В', K: 'К' };

/** A space between digits is not one of them: «С-031 12» may be two codes. */
const CODE = /^([СПРВКCPBK]) ?[-‐-―−]? ?(\d{3,5})$/;

/** Returns the code that the text means, or `undefined`. @example parseParticipantCode(' c—031 ') // { code: 'С-031' } */
export function parseParticipantCode(text: string): { readonly code: string } | undefined {
  const parts = CODE.exec(foldSpaces(text).toUpperCase());
  if (parts?.[1] === undefined || parts[2] === undefined) return undefined;
  return { code: `${MEANT_BY[parts[1]] ?? parts[1]}-${parts[2]}` };
}
