import { answers, forms } from '../../src/domain/intake/answer-table';
import { type College, CURATOR } from './college';
import { REQUEST } from './college-people';
import { collegeAt } from './college-year';

const SECOND_CURATOR = 'second@college.example';
const FOLDER = 'Программа наставничества';

/** The second curator has taken the reminders on; the first one's worker has not run since. */
function takenOver(): College {
  const college = collegeAt('open');
  college.ws.share(SECOND_CURATOR);
  college.command('takeOver', { user: SECOND_CURATOR, answers: ['YES'] });
  return college;
}

/** Whose triggers there are, and what they call. */
function triggers({ ws }: College): readonly string[] {
  return ws
    .triggers()
    .map(({ owner, fn }) => `${owner} ${fn}`)
    .sort();
}

describe('stepDown', () => {
  it('leaves the new curator a worker and a listener, and the old one nothing', () => {
    const college = takenOver();

    college.pass(30);

    expect(triggers(college)).toEqual([`${SECOND_CURATOR} onAnswers`, `${SECOND_CURATOR} worker`]);
    expect(college.ws.failures()).toEqual([]);
  });

  it('lets the new curator take in what is answered to the forms of the old one, and mail it', () => {
    const college = takenOver();
    college.pass(30);

    college.submit('F01', { ...REQUEST, 'Код участника': 'С-006' });
    college.pass(20);

    expect(college.rows(answers).map(({ person }) => person)).toEqual(['С-006']);
    expect(college.ws.mails().map(({ from }) => from)).toEqual([SECOND_CURATOR]);
  });

  it('works for forms that FormApp has made, once they lie in the shared folder', () => {
    const college = collegeAt('open', { 'forms/drive-made-form': 'refuses' });
    const { drive } = college.ws.people;
    const folder = college.ws.files().find(({ name, mimeType }) => name === FOLDER && mimeType.endsWith('.folder'));
    for (const { fileId = '' } of college.rows(forms)) drive.move(fileId, folder?.id ?? '', CURATOR);
    college.ws.share(SECOND_CURATOR);
    college.command('takeOver', { user: SECOND_CURATOR, answers: ['YES'] });
    college.pass(30);

    college.submit('F01', { ...REQUEST, 'Код участника': 'С-006' });
    college.pass(20);

    expect(college.rows(answers).map(({ person }) => person)).toEqual(['С-006']);
    expect(college.ws.failures()).toEqual([]);
  });

  it('finds what was answered before anybody listened', () => {
    const college = takenOver();

    college.submit('F01', { ...REQUEST, 'Код участника': 'С-006' });
    college.pass(30);

    expect(college.rows(answers).map(({ person }) => person)).toEqual(['С-006']);
  });

  it('tries again when the folder could not be shared for now', () => {
    const college = takenOver();
    college.ws.faults.failBefore(sharingCall(college));

    college.tick();
    const before = triggers(college);
    college.pass(30);

    expect(before).toContain(`${CURATOR} worker`);
    expect(triggers(college)).toEqual([`${SECOND_CURATOR} onAnswers`, `${SECOND_CURATOR} worker`]);
  });

  it('gives the reminders back to who had them', () => {
    const college = takenOver();
    college.pass(30);

    college.command('takeOver', { user: CURATOR, answers: ['YES'] });
    college.pass(30);

    expect(triggers(college)).toEqual([`${CURATOR} onAnswers`, `${CURATOR} worker`]);
    expect(college.ws.failures()).toEqual([]);
  });
});

/** At which call of the old curator's worker it shares the folder; which of the two workers comes first is chance. */
function sharingCall(college: College): number {
  const tried = college.twin();
  const methods: string[] = [];
  tried.ws.faults.watch(({ method }) => void methods.push(method));
  tried.tick();
  return methods.indexOf('Drive.Permissions.create') + 1;
}
