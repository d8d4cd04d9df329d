/** September and October: students and young teachers ask for a mentor, each in her own way; the curator mends what went wrong. */

import { askingAnswers } from './answers';
import { plusDays } from './days';
import type { DemoMentee } from './part';
import { bringPapers, issueBlanks } from './papers';
import { answerByHabit } from './respondents';
import { mendAnswers } from './review';
import type { Story } from './story';

export const ASKING = { студент: 'Мне нужен наставник', others: 'Мне нужен наставник: для педагога' } as const;

/** Puts the two months into the diary. */
export function planAutumn(story: Story): void {
  const { diary, college, hands, tell } = story;
  diary.at('2026-09-01T10:00', () => {
    hands.press('Скопировать текст для чата группы', { select: { sheet: 'Анкеты', rows: [3] } });
    college.mentees.forEach((mentee) => planQuestion(story, mentee));
    tell('Ссылки на анкеты отправлены в чаты групп');
  });
  diary.at('2026-09-14T10:00', () => issueBlanks(story));
  diary.at('2026-09-21T16:00', () => mendAnswers(story));
  diary.at('2026-09-25T16:00', () => bringPapers(story, ['soon']));
  diary.at('2026-10-01T16:00', () => mendAnswers(story));
  diary.at('2026-10-12T16:00', () => bringPapers(story, ['soon', 'late']));
  diary.at('2026-10-12T16:02', () => hands.press('Обновить «Сегодня»'));
}

/** Puts a person's answer, or what becomes of it, into the diary. */
export function planQuestion(story: Story, mentee: DemoMentee): void {
  const title = mentee.person.category === 'студент' ? ASKING.студент : ASKING.others;
  const other = mentee.person.category === 'студент' ? ASKING.others : ASKING.студент;
  answerByHabit(story, {
    person: mentee.person,
    habit: mentee.habit,
    at: mentee.habit === 'too-late' ? `${plusDays('2026-10-01', mentee.importance)}T12:35` : mentee.answersAt,
    title,
    answers: () => askingAnswers(mentee),
    revised: () => ({ ...askingAnswers(mentee), 'Насколько это для вас важно?': '10' }),
    other: {
      title: other,
      answers: () =>
        askingAnswers({
          ...mentee,
          person: { ...mentee.person, category: mentee.person.category === 'студент' ? 'педагог' : 'студент' },
          wishes: mentee.wishes.map((wish) => ({
            ...wish,
            area: mentee.person.category === 'студент' ? 'Документы' : 'Учёба',
          })),
        }),
    },
  });
}
