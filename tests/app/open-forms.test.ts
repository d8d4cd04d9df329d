import { forms } from '../../src/domain/intake/answer-table';
import { today } from '../../src/domain/reminders/today-table';
import type { GivenAnswers } from '../../workspace/core/open-questions';
import type { College } from './college';
import { collegeWithNewForms } from './college-year';

const REFUSES: GivenAnswers = { 'forms/responder-permission': 'refuses' };

const NOTICE =
  'Анкеты, на которые ответит не каждый: откройте форму, нажмите «Опубликовано» и выберите «Все, у кого есть ссылка»';

/** Longer than it takes the worker to look at every form again. */
const A_SWEEP = 7 * 60;

/** How many forms «Сегодня» asks her to open. */
function asked(college: College): string | undefined {
  college.command('refreshToday');
  return college.rows(today).find(({ what }) => what === NOTICE)?.['count'];
}

function accesses(college: College): readonly (string | undefined)[] {
  return college.rows(forms).map(({ access }) => access);
}

function openByHand(college: College): void {
  for (const { fileId = '' } of college.rows(forms)) college.ws.people.forms.openToEverybody(fileId);
}

describe('openForms', () => {
  it('tells nobody anything when Google has let the program open every form', () => {
    const college = collegeWithNewForms();

    expect([asked(college), new Set(accesses(college))]).toEqual([undefined, new Set(['всем по ссылке'])]);
  });

  it('has the forms made, published and told, and the curator asked to open them, when Google has not', () => {
    const college = collegeWithNewForms(REFUSES);

    expect(asked(college)).toBe('6');
    expect(college.rows(forms).map(({ status, access }) => [status, access])).toEqual(
      Array.from({ length: 6 }, () => ['открыта', 'откройте доступ']),
    );
  });

  it('sees that she has done it, says so, and asks Google no more', () => {
    const college = collegeWithNewForms(REFUSES);
    openByHand(college);

    college.pass(A_SWEEP);

    expect([asked(college), new Set(accesses(college))]).toEqual([undefined, new Set(['всем по ссылке'])]);
    const left = Object.keys(college.ws.properties()).filter((key) => key.startsWith('to-open:'));
    expect(left).toEqual([]);
  });

  it('goes on asking for those that she has left', () => {
    const college = collegeWithNewForms(REFUSES);
    const [first] = college.rows(forms);
    college.ws.people.forms.openToEverybody(first?.['fileId'] ?? '');

    college.pass(A_SWEEP);

    expect(asked(college)).toBe('5');
  });

  it('takes her word for it when she marks the form herself', () => {
    const college = collegeWithNewForms(REFUSES);

    college.type(forms, 'F01', { access: 'всем по ссылке' });
    college.pass(A_SWEEP);

    expect([asked(college), college.row(forms, 'F01')['access']]).toEqual(['5', 'всем по ссылке']);
  });
});
