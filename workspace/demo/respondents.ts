/** People who answer a questionnaire: by the link on their card as a rule, twice, with a wrong code, or on a form that is not theirs. */

import type { EventDelivery } from '../runs/respond';
import type { Answer } from '../services/forms/answer';
import { plusDays } from './days';
import type { AnswerHabit } from './part';
import type { DemoPerson } from './person';
import type { Story } from './story';

type Answers = Readonly<Record<string, Answer>>;

export interface Reply {
  readonly person: DemoPerson;
  readonly habit: AnswerHabit;
  readonly at: string;
  /** The questionnaire's title, as the card names it. */
  readonly title: string;
  answers(): Answers;
  /** What she says the second time. */
  revised?(): Answers;
  /** A questionnaire for others that is taken by mistake. */
  readonly other?: { readonly title: string; answers(): Answers };
}

const CODE = 'Код участника';

/** Puts into the diary what the person does. */
export function answerByHabit(story: Story, reply: Reply): void {
  const { diary } = story;
  const { habit, at, other, revised } = reply;
  if (habit === 'never') return;
  if (habit === 'other-form' && other) {
    diary.at(at, () => sendFromChat(story, reply, other));
    diary.at(later(at, 9), () => sendFromCard(story, reply, reply.answers()));
    return;
  }
  diary.at(at, () => sendFromCard(story, reply, { ...reply.answers(), ...wrongCode(story, reply) }));
  if (habit === 'twice') diary.at(later(at, 2), () => sendFromCard(story, reply, (revised ?? reply.answers)()));
}

function later(moment: string, days: number): string {
  return plusDays(moment.slice(0, 10), days) + moment.slice(10);
}

function sendFromCard(story: Story, { person, title }: Reply, answers: Answers): void {
  const link = story.cards().get(story.codeOf(person))?.get(title);
  if (link === undefined) throw new RangeError(`${person.key} has no card with «${title}»`);
  story.hands.send(link, answers, { delivery: drawDelivery(story) });
}

/** The common link, into which the code is typed by hand. */
function sendFromChat(story: Story, { person }: Reply, other: NonNullable<Reply['other']>): void {
  const row = story.hands.sheet('Анкеты').rows.find(({ get }) => get('Название') === other.title);
  story.hands.send(row?.get('Ссылка') ?? '', { ...other.answers(), [CODE]: story.codeOf(person) });
}

const LOOK_ALIKE: Readonly<Record<string, string>> = { С: 'c', П: 'п', Р: 'p', В: 'b', К: 'k' };

function wrongCode(story: Story, { person, habit }: Reply): Answers {
  const code = story.codeOf(person);
  if (habit === 'latin-code') return { [CODE]: ` ${LOOK_ALIKE[code.charAt(0)] ?? ''} ${code.slice(2)}` };
  if (habit !== 'strange-code') return {};
  const strange = `${code.charAt(0)}-9${code.slice(3)}`;
  story.mistakes.set(strange, person);
  return { [CODE]: strange };
}

/** Google's events come twice, late or not at all now and then. */
function drawDelivery({ chance }: Story): EventDelivery {
  const drawn = chance.below(100);
  if (drawn < 92) return 'once';
  return drawn < 95 ? 'twice' : drawn < 97 ? 'lost' : 'blank';
}
