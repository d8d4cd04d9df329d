import { A_REPORT, aFormDesk, type FormDeskStage } from './a-form-desk';
import { thrownBy } from './thrown-by';

const REFUSES = { 'forms/responder-permission': 'refuses' } as const;

function callOf(method: string): number {
  const stage = aFormDesk();
  const seen: string[] = [];
  stage.faults.watch((call) => void seen.push(call.method));
  stage.make('F10');
  return seen.indexOf(method) + 1;
}

describe('formDesk.make', () => {
  it('says that everybody with the link may answer', () => {
    expect(aFormDesk().make('F10').access).toBe('everybody');
  });

  it('makes and publishes the form all the same when Google does not let it open the form, and leaves that to a person', () => {
    const stage: FormDeskStage = aFormDesk(REFUSES);

    const made = stage.make('F10');

    expect([made.access, stage.view(made).state]).toEqual(['by-hand', 'open']);
    expect(() => stage.submit(made, A_REPORT)).toThrow('no-access');
    stage.people.forms.openToEverybody(made.fileId);
    stage.submit(made, A_REPORT);
    expect(stage.atDesk((desk) => desk.responses(made, null))).toHaveLength(1);
  });

  it('leaves nothing to a person when Google is only busy', () => {
    const stage = aFormDesk();
    stage.faults.busyFrom(callOf('Drive.Permissions.create'), { code: 429, times: 2 });

    const failure = thrownBy(() => stage.make('F10'));

    expect(failure).toMatchObject({ name: 'DeliveryError', failure: 'later' });
    stage.faults.clear();
    expect(stage.make('F10').access).toBe('everybody');
  });
});

describe('formDesk.access', () => {
  it('finds what a person has opened', () => {
    const stage = aFormDesk(REFUSES);
    const { fileId } = stage.make('F10');
    const before = stage.atDesk((desk) => desk.access(fileId));

    stage.people.forms.openToEverybody(fileId);

    expect([before, stage.atDesk((desk) => desk.access(fileId))]).toEqual(['by-hand', 'everybody']);
  });

  it('leaves a form that Drive does not show to a person', () => {
    expect(aFormDesk().atDesk((desk) => desk.access('1nowhere'))).toBe('by-hand');
  });
});
