import { forms } from '../../src/domain/intake/answer-table';
import { carryOn } from '../faults/carry-on';
import { CURATOR } from './college';
import { REQUEST } from './college-people';
import { collegeAt } from './college-year';

const SECOND_CURATOR = 'second@college.example';

describe('runWorker', () => {
  it('sends the mails although forms cannot be read, and says so', () => {
    const college = collegeAt('proposed');
    const { drive } = college.ws.people;
    college.ws.share(SECOND_CURATOR);
    college.command('takeOver', { user: SECOND_CURATOR, answers: ['YES'] });
    college.pass(30);
    // The first curator tidies up her Drive: what is not in the folder any more is not shared.
    for (const { fileId = '' } of college.rows(forms)) drive.move(fileId, drive.root(CURATOR), CURATOR);
    college.submit('F01', { ...REQUEST, 'Код участника': 'С-006' });
    const before = college.ws.mails().length;

    college.command('confirmAll', { user: SECOND_CURATOR });
    carryOn(college, 'sweep');

    const mails = college.ws.mails().slice(before);
    expect(mails.map(({ from }) => from)).toEqual([SECOND_CURATOR, SECOND_CURATOR, SECOND_CURATOR, SECOND_CURATOR]);
    expect(college.ws.failures().map(({ to }) => to)).toContain(SECOND_CURATOR);
  });
});
