import { OPEN_QUESTIONS } from '../../workspace/core/open-questions';
import { runChecks, type CheckedWorkspace } from './a-run';
import { LEFT } from './kit';
import { checksOf } from './check-list';

describe('all', () => {
  let run: CheckedWorkspace;

  beforeAll(() => {
    run = runChecks('all');
  });

  it('passes every check in the local Workspace', () => {
    const { checks, leftOut } = run.transcript;

    const needy = checksOf('all').checks.filter(({ needs }) => needs === 'person');
    expect(checks.flatMap(({ id, failed }) => (failed ? [{ id, ...failed }] : []))).toEqual([]);
    expect(leftOut).toEqual(needy.map(({ id }) => id));
    expect(checks).toHaveLength(checksOf('all').checks.length - needy.length);
  });

  it('observes a known answer to every question that it can ask, the one that is assumed', () => {
    const asked = OPEN_QUESTIONS.filter(({ id }) => id in run.transcript.answers);

    expect(run.transcript.answers).toEqual(Object.fromEntries(asked.map(({ id, assumed }) => [id, assumed])));
    expect(asked).toHaveLength(checksOf('all').probes.length);
  });

  it('tells of every question that it cannot ask what a person does to find out', () => {
    const { answers, byHand } = run.transcript;

    const rest = OPEN_QUESTIONS.map(({ id }) => id).filter((id) => !(id in answers));
    expect(byHand.map(({ id }) => id).toSorted()).toEqual(rest.toSorted());
    const log = run.reports.at(-1)?.logs.join('\n') ?? '';
    expect(byHand.filter(({ steps }) => !log.includes(steps))).toEqual([]);
  });

  it('says that its transcript tells nothing about Google', () => {
    expect(run.transcript.place).toBe('local workspace');
  });

  it('leaves nothing behind but the transcript', () => {
    const { ws, reports } = run;

    expect(reports.map(({ error }) => error)).toEqual(reports.map(() => null));
    expect([ws.triggers(), ws.properties(), ws.properties(ws.owner)]).toEqual([[], {}, {}]);
    const left = ws
      .files()
      .filter(({ trashed, parents, id }) => !trashed && parents.length > 0 && id !== ws.workbookId)
      .filter(({ name, madeByAppFor }) => name !== LEFT || madeByAppFor.length > 0);
    expect(left.map(({ mimeType }) => mimeType)).toEqual(['application/json']);
  });

  it('ends its log with what passed, what failed and what is open', () => {
    const lines = run.reports.at(-1)?.logs.slice(-3) ?? [];

    expect(lines.map((line) => line.replaceAll(/\d+/g, 'N'))).toEqual([
      'passed N',
      'failed N',
      'open N: N observed, N not asked',
    ]);
  });
});

describe('dialogs', () => {
  it('passes every check whose dialog is answered as it asks', () => {
    const { transcript } = runChecks('dialogs', {
      dialogs: [
        'OK',
        'YES',
        'NO',
        'CLOSE',
        'OK',
        'CANCEL',
        'ёжик',
        { button: 'OK', text: '' },
        { button: 'CANCEL', text: 'дом' },
        'CLOSE',
        'OK',
        'OK',
      ],
    });

    const asked = checksOf('all').checks.filter(({ needs }) => needs === 'person');
    expect(transcript.checks.map(({ id, failed }) => [id, failed])).toEqual(asked.map(({ id }) => [id, undefined]));
  });
});
