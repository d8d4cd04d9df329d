/** January and February: mentors come forward, tell more of themselves, are looked at and enter the registry. */

import { mentorAnswers, offeringAnswers } from './answers';
import { typed } from './days';
import type { DemoMentor } from './part';
import { bringPapers, issueBlanks } from './papers';
import { answerByHabit } from './respondents';
import { mendAnswers } from './review';
import type { Story } from './story';

const FIRST_PART = 'Чем я могу быть полезен в качестве наставника?';
const SECOND_PART = 'Анкета наставника';

/** Puts the two months into the diary. */
export function planWinter(story: Story): void {
  const { diary, college, hands, tell } = story;
  diary.at('2027-01-11T10:00', () => {
    hands.press('Скопировать текст для чата группы', { select: { sheet: 'Анкеты', rows: [3] } });
    college.mentors.forEach((mentor) => planOffer(story, mentor));
    tell('Наставники приглашены');
  });
  diary.at('2027-01-25T10:00', () => issueBlanks(story));
  diary.at('2027-02-01T16:00', () => mendAnswers(story));
  diary.at('2027-02-08T16:00', () => bringPapers(story, ['soon']));
  diary.at('2027-02-20T12:00', () => mendAnswers(story));
  diary.at('2027-02-24T10:00', () => bringPapers(story, ['soon', 'late']));
  diary.at('2027-02-25T10:00', () => select(story));
  diary.at('2027-02-25T11:00', () => tell(hands.press('Внести в реестр').split('\n')[0] ?? ''));
}

function planOffer(story: Story, mentor: DemoMentor): void {
  const { chance } = story;
  const { person, answersAt, secondAt } = mentor;
  const habit = mentor.habit === 'other-form' || mentor.habit === 'too-late' ? 'plainly' : mentor.habit;
  answerByHabit(story, { person, habit, at: answersAt, title: FIRST_PART, answers: () => offeringAnswers(mentor) });
  if (secondAt === undefined || habit === 'never') return;
  answerByHabit(story, {
    person,
    habit: 'plainly',
    at: secondAt,
    title: SECOND_PART,
    answers: () => mentorAnswers(chance, mentor),
  });
}

/** What the social pedagogue and the responsible persons have found out, typed column by column. */
function select({ hands, college, codeOf, tell }: Story): void {
  const byCode = new Map(college.mentors.map((mentor) => [codeOf(mentor.person), mentor]));
  const { rows } = hands.sheet('Наставники');
  const from = rows[0]?.row ?? 3;
  const column = (heading: string, write: (mentor: DemoMentor | undefined, now: string) => string): void =>
    hands.pasteColumn('Наставники', heading, {
      from,
      texts: rows.map(({ get }) => write(byCode.get(get('Человек')), get(heading))),
    });
  column('Рекомендован', (mentor) => mentor?.verdict ?? '');
  column('Форма наставничества', (mentor, now) => (mentor?.ofTeachers ? 'педагог–педагог' : now));
  column('Может взять', (mentor, now) => (mentor?.wasMentor ? '2' : now));
  column('Справка о несудимости проверена', (mentor, now) => (mentor?.isChecked ? typed('2027-02-15') : now));
  tell(`Соцпедагог дал заключения: ${rows.length}`);
}
