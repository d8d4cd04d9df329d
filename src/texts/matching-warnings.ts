/** What in «Критерии» and «Настройки» the matching could not follow, and what it counted instead. */

import type { MatchingWarning } from '../app/matching-warnings';
import type { AimKey } from '../domain/matching/aims';
import { CRITERIA } from '../domain/matching/criteria';
import type { CellProblem } from '../domain/shared/column';
import { TRACK_WORDS } from '../domain/programme/track';

const CELL_WORDS = {
  'not-a-number': 'нужно целое число от 0 до 100',
  'out-of-range': 'нужно число от 0 до 100',
  'not-a-choice': 'такого слова в списке нет',
  'not-a-day': 'нужна дата',
  required: 'ячейка пуста',
} as const satisfies Record<CellProblem, string>;

const SETTING_WANTS = {
  match_goal: '«больше пар» или «качество пар»',
  raise_weakest: '«да» или «нет», и «да» только вместе с «больше пар»',
  choice_first: '«да» или «нет»',
  min_score: 'целое число от 0 до 100',
  stay_bonus: 'целое число от 0 до 100',
  mentor_limit: 'целое число от 0 до 50',
} as const satisfies Record<AimKey, string>;

/** One sentence: where it stands, what is wanted, what counts until then. */
export function describeWarning(warning: MatchingWarning): string {
  switch (warning.code) {
    case 'bad-cell':
      return `Лист «Критерии», строка ${warning.row}, столбец «${warning.heading}»: ${CELL_WORDS[warning.problem]}. Пока ячейка считается пустой.`;
    case 'unknown-criterion':
      return `Лист «Критерии»: критерия «${warning.criterion}» программа не знает, он не считается. Есть: ${CRITERIA.map(({ id }) => id).join(', ')}.`;
    case 'no-weight-left':
      return `Лист «Критерии»: для формы «${TRACK_WORDS[warning.track]}» все веса равны 0. Пока считаются первоначальные.`;
    case 'bad-setting':
      return `Лист «Настройки», ${warning.key}: стоит «${warning.typed}», нужно ${SETTING_WANTS[warning.key]}. Пока считается «${warning.counted}».`;
    default:
      return warning satisfies never;
  }
}
