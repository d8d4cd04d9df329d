/** The matching in words: «Обоснование», «Замечания», and the rows of «Критерии». */

import { CRITERIA, type CriterionId, SCALE } from '../domain/matching/criteria';
import type { CriterionKind } from '../domain/matching/criteria-table';
import type { Answers, Evidence, ExplainedPart, NamedRank } from '../domain/matching/explain';
import type { Remark } from '../domain/matching/remarks';
import { FREQUENCY_WORDS, MODE_WORDS, SLOT_WORDS } from '../domain/programme/slot';
import type { Words } from '../domain/shared/words';

const CRITERION_WORDS = {
  choice: {
    short: 'выбор',
    title: 'Взаимный выбор',
    kind: 'ranks',
    note: 'Кого назвали в анкетах «Мой выбор» наставляемый и наставник, и на каком месте.',
  },
  tags: {
    short: 'теги',
    title: 'Общие #теги',
    kind: 'shared',
    note: 'Доля #тегов запроса, которые есть у наставника; редкий #тег весит больше.',
  },
  slots: {
    short: 'время',
    title: 'Общее время',
    kind: 'overlap',
    note: 'Два общих времени или больше дают полный балл, одно: половину.',
  },
  rhythm: {
    short: 'частота и формат',
    title: 'Частота и формат',
    kind: 'closeness',
    note: 'Одинаковые ответы дают полный балл, близкие: половину.',
  },
  preferences: {
    short: 'пожелания',
    title: 'Возраст, курс, специальность',
    kind: 'wishes',
    note: 'Возраст по пожеланию наставника, курс старше, специальность та же.',
  },
} as const satisfies Record<
  CriterionId,
  { readonly short: string; readonly title: string; readonly kind: CriterionKind; readonly note: string }
>;

/** The rows that «Критерии» begins with. */
export const CRITERIA_ROWS = CRITERIA.map(({ id, weight }) => ({
  id,
  weight,
  title: CRITERION_WORDS[id].title,
  kind: CRITERION_WORDS[id].kind,
  note: CRITERION_WORDS[id].note,
}));

const REMARK_WORDS = {
  'consent-c4-missing': 'нет согласия наставника С4: пара не войдёт в приказ',
  'mentor-only-selected': 'наставник отобран, но ещё не в реестре',
  'conditionally-recommended': 'наставник рекомендован с условием',
  'no-shared-tags': 'нет общих #тегов',
  'tags-unknown': '#теги указаны не у обоих',
  'slots-unknown': 'время указали не оба',
} as const satisfies Record<Remark, string>;

const RANK_WORDS = {
  1: 'назвал первым',
  2: 'назвал вторым',
  3: 'назвал третьим',
  unwilling: 'не готов',
  unnamed: 'не назвал',
  'goes-on': 'продолжает',
} as const satisfies Record<NamedRank, string>;

const AGE_WORDS = { fits: 'возраст подходит', outside: 'возраст другой' } as const;
const COURSE_WORDS = { older: 'курс старше', same: 'курс тот же', younger: 'курс младше' } as const;
const SPECIALITY_WORDS = { same: 'специальность та же', other: 'специальность другая' } as const;

/** «теги 30 из 30: #сварка, #черчение; время 10 из 10: Вт после занятий». */
export function describeWhy(parts: readonly ExplainedPart[]): string {
  if (parts.length === 0) return 'сравнить нечего: по критериям, которые считаются, ответов нет';
  return parts.map(describePart).join('; ');
}

/** Says in a few words what to look at before confirming. */
export function describeRemark(remark: Remark): string {
  return REMARK_WORDS[remark];
}

/** What the criterion is called on «Критерии». */
export function titleOf(criterion: CriterionId): string {
  return CRITERION_WORDS[criterion].title;
}

/** A score as people see it, 0 … 100 with at most one decimal. @example shownPoints(375) // '37,5' */
export function shownPoints(points: number): string {
  return String((points * 100) / SCALE).replace('.', ',');
}

function describePart(part: ExplainedPart): string {
  const facts = describeEvidence(part);
  const points = `${CRITERION_WORDS[part.criterion].short} ${shownPoints(part.points)} из ${shownPoints(part.most)}`;
  return facts === '' ? points : `${points}: ${facts}`;
}

/** Says what a part of a score rests on; nothing where there is nothing to say. */
export function describeEvidence(evidence: Evidence): string {
  switch (evidence.criterion) {
    case 'choice':
      return describeRanks(evidence.ranks);
    case 'tags':
      return describeTags(evidence);
    case 'slots':
      return `${evidence.common.map((slot) => SLOT_WORDS[slot]).join(', ') || 'общего нет'} (названо: ${evidence.named.mentee} и ${evidence.named.mentor})`;
    case 'rhythm':
      return [describeAnswers(evidence.frequency, FREQUENCY_WORDS), describeAnswers(evidence.mode, MODE_WORDS)]
        .filter((words) => words !== '')
        .join(', ');
    case 'preferences':
      return describePreferences(evidence);
    default:
      return evidence satisfies never;
  }
}

/** The one answer of both, or each side's; nothing when either did not answer. */
function describeAnswers<T extends string>({ mentee, mentor }: Answers<T>, words: Words<T>): string {
  if (mentee === null || mentor === null) return '';
  if (mentee === mentor) return words[mentee].toLowerCase();
  return `у наставляемого ${words[mentee].toLowerCase()}, у наставника ${words[mentor].toLowerCase()}`;
}

function describeRanks({ mentee, mentor }: Answers<NamedRank>): string {
  const sides = [
    mentee === null ? '' : `наставляемый ${RANK_WORDS[mentee]}`,
    mentor === null ? '' : `наставник ${RANK_WORDS[mentor]}`,
  ];
  return sides.filter((words) => words !== '').join(', ');
}

/** «#сварка; у наставника нет: #черчение; есть ещё 2»: all tags asked for, and how many more the mentor offers. */
function describeTags({ shared, lacking, beyond }: Extract<Evidence, { readonly criterion: 'tags' }>): string {
  return [
    shared.length > 0 ? shared.join(', ') : 'общих нет',
    lacking.length > 0 ? `у наставника нет: ${lacking.join(', ')}` : '',
    beyond > 0 ? `у него ещё ${beyond}` : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** «возраст подходит (просил 16–18)», «просил от 16», «просил до 18». */
function describeYears({ from, to }: { readonly from: number | null; readonly to: number | null }): string {
  if (from !== null && to !== null) return `просил ${from}–${to}`;
  return from !== null ? `просил от ${from}` : `просил до ${to ?? ''}`;
}

function describePreferences(evidence: Extract<Evidence, { readonly criterion: 'preferences' }>): string {
  const { age, course, speciality, said } = evidence;
  const { mentee, mentor } = said.courses;
  const words = [
    age === null ? '' : `${AGE_WORDS[age]} (${describeYears(said.years)})`,
    course === null ? '' : `${COURSE_WORDS[course]} (${mentee ?? ''} и ${mentor ?? ''})`,
    speciality === null ? '' : SPECIALITY_WORDS[speciality],
  ];
  return words.filter((word) => word !== '').join(', ');
}
