/** The end of pairs and appointments in words. */

import type { Appointed } from '../app/appoint-mentors';
import type { EndedPairs } from '../app/end-pairs';
import type { EndCause, EndHindrance, Left } from '../domain/pairs/ending';
import { HINDRANCES, plural } from './ru';

/** What stands in «Причина» where nobody typed one. */
export const END_CAUSES = {
  decided: 'решение куратора',
  'mentor-gone': 'наставник выбыл',
  'mentor-paused': 'наставник приостановил участие',
  'mentee-gone': 'наставляемый выбыл',
} as const satisfies Record<EndCause, string>;

const END_HINDRANCES = {
  'not-at-work': 'пара уже не работает',
  'reason-missing': 'нужна причина в столбце «Причина»',
  'left-already': 'этот человек уже вышел',
  'reason-to-leave-missing': 'нужна причина в столбце «Причина» на листе «Состав пар»',
} as const satisfies Record<EndHindrance, string>;

/** What stands in «Почему без пары» of who has lost a mentor. */
export function describeReturned({ pair, isOver }: Left, reason: string): string {
  const what = isOver ? `Пара ${pair} прекращена` : `Выход из группы ${pair}`;
  return `${what}: ${reason}. Ждёт другого наставника раньше остальных.`;
}

export function describeEnded({ ended, goingOn, waiting, hindered }: EndedPairs): string {
  if (ended.length + goingOn.length + hindered.length === 0)
    return 'Выделите строки пар на листе «Пары», строки наставников на листе «Наставники» или, чтобы вышел один, его строку на листе «Состав пар».';
  return [
    `Прекращено: ${plural(ended.length, ['пара', 'пары', 'пар'])}. Ждут другого наставника: ${waiting}.`,
    ...(goingOn.length > 0 ? [`Группы работают дальше без тех, кто вышел: ${goingOn.join(', ')}.`] : []),
    ...hindered.map(({ row, hindrance }) => `${row}: ${END_HINDRANCES[hindrance]}.`),
  ].join('\n');
}

export function describeAppointed({ appointed, withoutMentor, hindered }: Appointed): string {
  if (appointed + withoutMentor.length + hindered.length === 0)
    return 'На листе «Без пары» ни у кого нет решения «назначить».';
  return [
    `Назначено наставников: ${appointed}.`,
    ...(withoutMentor.length > 0 ? [`Впишите номер в столбец «Назначить №»: ${withoutMentor.join(', ')}.`] : []),
    ...hindered.map(
      ({ request, hindrances }) => `${request}: ${hindrances.map((code) => HINDRANCES[code]).join(', ')}.`,
    ),
  ].join('\n');
}
