/** November: a second wave of mentees is paired at once with last year's mentors, and the first order is signed. */

import { planQuestion } from './asking';
import { typed } from './days';
import { confirmRest, proposeAgain, signOrder } from './pairing';
import { bringPapers } from './papers';
import { mendAnswers } from './review';
import type { Story } from './story';

/** Puts the month into the diary. */
export function planNovember(story: Story): void {
  const { diary, college, hands, tell } = story;
  diary.at('2026-11-02T10:00', () => {
    const form = hands.sheet('Анкеты').rows.find(({ get }) => get('Анкета') === 'F01');
    if (form) hands.type('Анкеты', form.row, { 'Принимать до': typed('2026-11-20') });
    mendAnswers(story);
    college.lateMentees.forEach((mentee) =>
      planQuestion(story, { ...mentee, habit: mentee.habit === 'too-late' ? 'plainly' : mentee.habit }),
    );
    tell('Набор открыт ещё раз');
  });
  diary.at('2026-11-16T16:00', () => bringPapers(story, ['soon', 'late']));
  diary.at('2026-11-17T10:00', () => mendAnswers(story));
  diary.at('2026-11-17T10:05', () => putLateFirst(story));
  diary.at('2026-11-17T10:10', () => proposeAgain(story));
  diary.at('2026-11-17T10:20', () => confirmRest(story));
  diary.at('2026-11-17T10:30', () => hands.press('Подготовить приказ о парах'));
  diary.at('2026-11-18T14:00', () => signOrder(story, '214'));
}

/** Places are few: those who have just come go first. */
function putLateFirst({ hands, college, codeOf }: Story): void {
  const late = new Set(college.lateMentees.map(({ person }) => codeOf(person)));
  for (const { row } of hands.sheet('Запросы').rows.filter(({ get }) => late.has(get('Человек'))))
    hands.type('Запросы', row, { Срочность: '3' });
}
