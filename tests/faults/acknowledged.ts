/** What a process says is kept, and whether it is. */

import { people } from '../../src/domain/bases/people';
import type { CollegeInside } from '../app/college';

/** What was there when the process said so. */
export interface Acknowledged {
  /** The last run's id. */
  readonly run: string;
  readonly answers: number;
  readonly mails: number;
  readonly files: number;
  /** What somebody typed last into the telephone of С-001. */
  readonly typed: string;
}

/** What a college holds that grows only. */
export function acknowledged({ ws, row }: CollegeInside): Acknowledged {
  const forms = ws.files().filter(({ mimeType }) => mimeType.endsWith('.form'));
  return {
    run: ws.reports().at(-1)?.id ?? '',
    answers: forms.reduce((sum, { id }) => sum + ws.people.forms.editor(id).getResponses().length, 0),
    mails: ws.mails().length,
    files: ws.files().length,
    typed: row(people, 'С-001')['phone'] ?? '',
  };
}

/** What was acknowledged and is not there. The act after it may have been kept too, so there may be more. */
export function lostOf(college: CollegeInside, told: Acknowledged): readonly string[] {
  const now = acknowledged(college);
  const counts = (['answers', 'mails', 'files'] as const).filter((key) => now[key] < told[key]);
  return [
    ...(college.ws.reports().some(({ id }) => id === told.run) ? [] : [`${told.run} is gone`]),
    ...counts.map((key) => `${now[key]} ${key}, but ${told[key]} were acknowledged`),
    ...(now.typed < told.typed ? [`«${told.typed}» was typed, «${now.typed}» is there`] : []),
  ];
}
