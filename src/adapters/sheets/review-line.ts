/** A line in «Требует проверки» that the store itself writes: what people did to the rows, so that a person looks at it. */

import type { Ids } from '../../app/ports';
import { review, type ReviewReason } from '../../domain/intake/review-table';
import { add, type Change } from '../../domain/shared/change';
import type { Moment } from '../../domain/shared/day';
import type { Grid } from './grid';

export interface ReviewParts {
  readonly ids: Ids;
  now(): Moment;
}

/** The line as a change; its id is random, since the review itself is not read for it. */
export function reviewLine(
  parts: ReviewParts,
  reason: ReviewReason,
  detail: string,
): Change & { readonly kind: 'add' } {
  const row = { id: `ТП-${parts.ids.short()}`, at: parts.now(), reason, detail, status: 'waiting' } as const;
  return add(review, row) as Change & { readonly kind: 'add' };
}

/** Of two equal ids the lower row gets a new one; a person has to know of it. */
export function renewals(parts: ReviewParts, grids: readonly Grid[]): readonly ReturnType<typeof reviewLine>[] {
  return grids.flatMap((grid) =>
    grid.rows
      .filter((row) => row.idIs === 'renewed')
      .map((row) => {
        const before = String(row.cells[grid.places.get('id') ?? 0] ?? '');
        return reviewLine(parts, 'same-id', `${grid.table.title}, ${row.place + 1}: ${before} → ${row.id}`);
      }),
  );
}
