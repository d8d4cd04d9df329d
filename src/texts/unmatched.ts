/** Why somebody has no pair, in sentences that can be repeated to a tutor: codes instead of names, and what would change it. */

import type { ObstacleCounts } from '../domain/matching/candidates';
import type { Obstacle } from '../domain/matching/refusal';
import type { Helper, TagHelp } from '../domain/matching/tag-help';
import type { ShortageFacts, Unmatched, UnmatchedCode } from '../domain/matching/unmatched';
import { plural } from '../domain/documents/words';
import { describeSwap } from './alternatives';
import { capitalised, countPeople, toPeople, listIds } from './ids';

const OBSTACLE_WORDS = {
  'mentor-unknown': 'нет в листе «Люди»',
  'mentor-inactive': 'сейчас не участвует',
  'mentor-not-in-registry': 'не в реестре',
  'mentor-not-recommended': 'не рекомендован',
  'mentor-consent-missing': 'нет согласия на обработку данных',
  'mentor-full': 'нет свободных мест',
  'mentor-repeated': 'записан второй раз',
  'track-differs': 'другая форма наставничества',
  'same-person': 'тот же человек',
  'already-paired': 'пара в этой форме уже есть',
  banned: 'лист «Не объединять в пару»',
  unwilling: 'один из двоих не готов',
  'declined-before': 'куратор уже отклонил',
  'no-common-slot': 'нет общего времени',
  'record-check-missing': 'не проверена справка о несудимости',
  'below-minimum': 'балл ниже наименьшего',
  'required-choice': 'никто из двоих не выбрал другого (обязательный критерий)',
  'required-tags': 'нет общих #тегов (обязательный критерий)',
  'required-slots': 'нет общего времени (обязательный критерий)',
  'required-rhythm': 'не сходятся частота и формат (обязательный критерий)',
  'required-preferences': 'не сходятся возраст, курс, специальность (обязательный критерий)',
} as const satisfies Record<Obstacle, string>;

/** What to do about a rule that alone stands in the way. */
const ADVICE = {
  'mentor-unknown': 'внести наставника в «Люди»',
  'mentor-inactive': 'вернуть наставника, который сейчас не участвует',
  'mentor-not-in-registry': 'внести наставника в реестр',
  'mentor-not-recommended': 'вернуться к заключению о наставнике',
  'mentor-consent-missing': 'получить согласие наставника',
  'mentor-full':
    'дать наставнику ещё одно место (считается наименьшее из «Может взять», «Готов взять» и предела в «Настройках»)',
  'mentor-repeated': 'убрать вторую строку наставника',
  'track-differs': 'расширить формы наставничества в запросе или у наставника',
  'same-person': 'найти другого наставника',
  'already-paired': 'дождаться конца нынешней пары',
  banned: 'снять запрет из «Не объединять в пару»',
  unwilling: 'поговорить с тем, кто не готов',
  'declined-before': 'вернуться к отклонённому предложению',
  'no-common-slot': 'договориться о другом времени',
  'record-check-missing': 'проверить справку о несудимости',
  'below-minimum': 'снизить наименьший балл (min_score)',
  'required-choice': 'снять «Обязателен» у выбора',
  'required-tags': 'снять «Обязателен» у #тегов или дополнить #теги',
  'required-slots': 'снять «Обязателен» у времени',
  'required-rhythm': 'снять «Обязателен» у частоты и формата',
  'required-preferences': 'снять «Обязателен» у возраста, курса, специальности',
} as const satisfies Record<Obstacle, string>;

const SENTENCES = {
  'mentee-unknown': () => 'Человека с таким кодом нет в листе «Люди».',
  'mentee-inactive': () => 'Статус в листе «Люди» не «активен».',
  'mentee-consent-missing': () =>
    'Нет действующего согласия на обработку персональных данных: С1, для несовершеннолетнего С2.',
  'request-repeated': () => 'У этого человека есть другой открытый запрос на ту же форму наставничества.',
  'no-mentors': () => 'В базе ещё нет наставников.',
  'nobody-admissible': ({ mentors, byRule, byThisAlone }) => {
    const lifted = listCounts(byThisAlone);
    const alone = lifted === '' ? '' : ` По одной лишь причине не подходят: ${lifted}.`;
    return `Ни один наставник не подходит (всего ${mentors}). Что мешает: ${listCounts(byRule)}.${alone}`;
  },
  'places-taken': ({ candidates, pinnedFull, shortage }) => {
    const isPinnedAll = pinnedFull.length === candidates.length;
    return [
      `${describeCandidates(candidates)} ${isPinnedAll ? 'заняты закреплёнными парами' : 'отданы другим'}.`,
      ...(pinnedFull.length > 0 && !isPinnedAll
        ? [`Закреплённые пары занимают все места ${mentorsOf(pinnedFull)} ${listIds(pinnedFull)}.`]
        : []),
      ...(shortage ? [describeShortage(shortage)] : []),
    ].join(' ');
  },
} as const satisfies Record<UnmatchedCode, (unmatched: Unmatched) => string>;

const OWN_ADVICE = {
  'mentee-unknown': 'Исправить код в запросе или внести человека в «Люди».',
  'mentee-inactive': 'Исправить статус в «Людях» или закрыть запрос.',
  'mentee-consent-missing': 'Получить согласие и отметить его в «Согласиях».',
  'request-repeated': 'Закрыть один из двух запросов.',
  'no-mentors': 'Пригласить наставников и внести их в реестр.',
} as const satisfies Partial<Record<UnmatchedCode, string>>;

const HELPER_WORDS = {
  teacher: 'педагог',
  student: 'студент',
  employer: 'специалист предприятия',
} as const satisfies Record<Helper, string>;

/** Says why the request has no proposal. */
export function describeUnmatched(unmatched: Unmatched): string {
  return SENTENCES[unmatched.code](unmatched);
}

/** Says who would lose a place if this one got it, the cheapest first; empty where that is not the trouble. */
export function describeSwaps({ swaps }: Unmatched): string {
  return swaps.map(describeSwap).join(' ');
}

/** Says what would change it: a paper, a rule, one more place, one more mentor. */
export function describeChange(unmatched: Unmatched): string {
  const { code, byThisAlone, pinnedFull, shortage, help } = unmatched;
  if (code in OWN_ADVICE) return OWN_ADVICE[code as keyof typeof OWN_ADVICE];
  const rules = code === 'nobody-admissible' ? adviceOn(byThisAlone) : [];
  const pins = pinnedFull.length > 0 ? [describeUnpinning(pinnedFull)] : [];
  const places = shortage ? [describePlaces(shortage)] : [];
  return [...rules, ...pins, ...places, ...help.map(describeHelp)].join(' ');
}

/** «Один наставник (педагог) с #тегом #сварка дал бы пару троим: З-004, З-009, З-012.» */
export function describeHelp({ tag, category, more, requests }: TagHelp): string {
  return `Один наставник (${HELPER_WORDS[category]}) с тегом ${tag} дал бы пару ${toPeople(more)}: ${listIds(requests)}.`;
}

/** «Подходит один наставник (Н-001), но все его места»: what became of them follows. */
function describeCandidates(candidates: readonly string[]): string {
  return candidates.length === 1
    ? `Подходит один наставник (${listIds(candidates)}), но все его места`
    : `Подходящих наставников: ${candidates.length} (${listIds(candidates)}), но все их места`;
}

function mentorsOf(mentors: readonly string[]): string {
  return mentors.length === 1 ? 'наставника' : 'наставников';
}

function describeShortage({ people, places, pinned, mentors }: ShortageFacts): string {
  const room = `${places} ${plural(places, ['место', 'места', 'мест'])}`;
  const rest = pinned > 0 ? ', кроме закреплённых пар,' : '';
  const whom = plural(people, ['которому', 'которым', 'которым']);
  return `На ${room} у ${mentorsOf(mentors)} ${listIds(mentors)}${rest} приходится ${countPeople(people)}, ${whom} больше не к кому пойти.`;
}

function describeUnpinning(mentors: readonly string[]): string {
  const whose = mentors.length === 1 ? 'наставника' : 'любого из наставников:';
  return `Поможет снять «Закрепить» с одной из пар ${whose} ${listIds(mentors)}.`;
}

function describePlaces({ mentors }: ShortageFacts): string {
  const whose = mentors.length === 1 ? 'наставника' : 'любого из наставников:';
  return `Поможет ещё одно место у ${whose} ${listIds(mentors)}.`;
}

/** The two rules whose lifting helps most. */
function adviceOn(counts: ObstacleCounts): readonly string[] {
  return sorted(counts)
    .slice(0, 2)
    .map(({ code, count }) => `${capitalised(ADVICE[code])}: ${describeFitting(count)}.`);
}

/** «подошёл бы 1 наставник», «подошли бы 2 наставника». */
function describeFitting(count: number): string {
  const verb = plural(count, ['подошёл бы', 'подошли бы', 'подошли бы']);
  return `${verb} ${count} ${plural(count, ['наставник', 'наставника', 'наставников'])}`;
}

/** «другая форма наставничества — 8, нет общего времени — 3»: the commonest first. */
function listCounts(counts: ObstacleCounts): string {
  return sorted(counts)
    .map(({ code, count }) => `${OBSTACLE_WORDS[code]} — ${count}`)
    .join(', ');
}

function sorted(counts: ObstacleCounts): readonly { readonly code: Obstacle; readonly count: number }[] {
  return (Object.keys(OBSTACLE_WORDS) as Obstacle[])
    .map((code) => ({ code, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
