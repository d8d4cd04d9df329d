import { mentors } from '../../src/domain/bases/mentors';
import { people } from '../../src/domain/bases/people';
import { pairs } from '../../src/domain/pairs/pair-table';
import type { College } from '../app/college';
import { MENTOR_FIRST, MENTOR_SECOND } from '../app/college-people';
import { collegeAt } from '../app/college-year';
import { describeInBrowser } from './browser';
import {
  answerOnPhone,
  confirmInPanel,
  downloadOrder,
  goToMeeting,
  lookAtStart,
  reportAs,
  seeMeeting,
  takeAnswer,
} from './day-steps';
import { serveCollege, type ServedCollege } from './served-college';

/** Two mentors in the registry, and nobody who has asked for one yet. */
function collegeWithMentors(): College {
  const college = collegeAt('open');
  for (const code of ['С-005', 'П-001']) {
    college.submit('F04-1', { ...MENTOR_FIRST, 'Код участника': code });
    college.submit('F04-2', { ...MENTOR_SECOND, 'Код участника': code });
  }
  college.pass(20);
  for (const { id = '' } of college.rows(mentors)) college.type(mentors, id, { recommended: 'да' });
  college.command('registerMentors');
  return college;
}

/** The address of the mentor of the first pair. */
function mentorOf(college: College): string {
  const { mentor = '' } = college.rows(pairs)[0] ?? {};
  const { person = mentor } = college.rows(mentors).find(({ id }) => id === mentor) ?? {};
  return college.row(people, person)['email'] ?? '';
}

const STUDENT = 'person1@mail.example';

describeInBrowser("a curator's day", () => {
  let served: ServedCollege;
  let college: College;

  beforeAll(async () => {
    college = collegeWithMentors();
    served = await serveCollege(college);
  }, 120_000);

  afterAll(async () => {
    served.watch.print('A day in the browser:');
    await served.close();
  }, 60_000);

  it('goes from a questionnaire on a phone to an order that is downloaded', async () => {
    await lookAtStart(served);
    await answerOnPhone(served);
    const desk = await served.open('#/book');
    await takeAnswer(served, desk);
    await confirmInPanel(served, desk);
    await goToMeeting(served, desk);
    await reportAs(served, desk, { email: STUDENT, side: 'student' });
    await reportAs(served, desk, { email: mentorOf(college), side: 'mentor' });
    await seeMeeting(served, desk);
    const order = await downloadOrder(served, desk);

    expect(order.name).toMatch(/^Д-001 Приказ о наставнических парах.*\.docx$/);
    expect(order.start).toBe('PK');
    expect(served.errors).toEqual([]);
  }, 600_000);
});
