/** Signed consents on paper: issued to those who owe one, brought back soon, late or never. */

import { typed } from './days';
import type { PaperHabit } from './part';
import type { Story } from './story';

const OPEN = new Set(['нужно', 'выдано']);
const AGREEMENT = 'С4';

/** The curator hands out blanks to everybody who owes a consent. */
export function issueBlanks({ hands, tell }: Story): void {
  const day = typed(hands.ws.now().slice(0, 10));
  const owed = hands.sheet('Согласия').rows.filter(({ get }) => get('Статус') === 'нужно');
  for (const stretch of stretches(owed.map(({ row }) => row))) {
    const from = stretch[0] ?? 0;
    hands.pasteColumn('Согласия', 'Статус', { from, texts: stretch.map(() => 'выдано') });
    hands.pasteColumn('Согласия', 'Выдано', { from, texts: stretch.map(() => day) });
  }
  tell(`Бланки согласий выданы: ${owed.length}`);
}

/** Those who keep to one of the habits bring their papers; the curator selects their rows and marks them. */
export function bringPapers(story: Story, habits: readonly PaperHabit[]): void {
  const { hands, tell } = story;
  const habitOf = paperHabits(story);
  const open = hands.sheet('Согласия').rows.filter(({ get }) => OPEN.has(get('Статус')));
  const brought = open.filter(({ get }) => {
    const habit = habitOf.get(`${get('Человек')} ${get('Вид').slice(0, 2) === AGREEMENT ? AGREEMENT : ''}`);
    return habits.includes(habit ?? 'soon');
  });
  // The menu item takes everything that a person owes; who brings one of two papers is marked by hand.
  const people = new Set(brought.map(({ get }) => get('Человек')));
  const left = new Set(open.filter((row) => !brought.includes(row)).map(({ get }) => get('Человек')));
  const whole = brought.filter(({ get }) => !left.has(get('Человек')));
  if (whole.length > 0)
    hands.press('Отметить согласия как полученные', {
      select: { sheet: 'Согласия', rows: whole.map(({ row }) => row) },
    });
  for (const { row } of brought.filter((one) => !whole.includes(one)))
    hands.type('Согласия', row, { Статус: 'получено', Получено: typed(hands.ws.now().slice(0, 10)) });
  tell(`Согласия вернулись: ${brought.length} (${people.size} чел.)`);
}

function paperHabits({ college, codeOf }: Story): ReadonlyMap<string, PaperHabit> {
  const asking = [...college.mentees, ...college.lateMentees];
  return new Map([
    ...asking.map(({ person, paper }) => [`${codeOf(person)} `, paper] as const),
    ...college.mentors.map(({ person, paper }) => [`${codeOf(person)} `, paper] as const),
    ...college.mentors.map(({ person, agreement }) => [`${codeOf(person)} ${AGREEMENT}`, agreement] as const),
  ]);
}

/** Rows that follow one another. */
function stretches(rows: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.at(-1) === row - 1) last.push(row);
    else found.push([row]);
  }
  return found;
}
