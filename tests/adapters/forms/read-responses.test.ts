import { fromWallTime } from '../../../workspace/core/clock';
import { A_REPORT, aFormDesk } from './a-form-desk';

const at = (wall: string): number => fromWallTime(wall);

const AN_APPLICATION = {
  code: 'С-031',
  areas: ['Учёба', 'Робототехника'],
  request: 'Помочь с черчением\nи с чтением схем',
  tags: ['#сварка'],
  mentorKind: 'Всё равно',
  importance: '7',
  frequency: 'Раз в неделю',
  mode: 'Очно',
} as const;

describe('formDesk.responses', () => {
  it('gives every answer under the key of its question, typed as Google types it', () => {
    const stage = aFormDesk();
    const made = stage.make('F01');
    const responseId = stage.submit(made, AN_APPLICATION, at('2026-09-05T09:15:23'));

    const responses = stage.atDesk((desk) => desk.responses(made, null));

    expect(responses).toEqual([{ responseId, submitted: '2026-09-05T09:15:23', answers: AN_APPLICATION }]);
  });

  it('gives a grid by rows, with null where nothing is marked', () => {
    const stage = aFormDesk();
    const made = stage.make('F01');
    const slots = [['До занятий', 'Вечером'], null, null, null, null, ['Вечером']];
    stage.submit(made, { ...AN_APPLICATION, slots });

    const [response] = stage.atDesk((desk) => desk.responses(made, null));

    expect(response?.answers['slots']).toEqual(slots);
  });

  it('leaves out what was not answered', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');
    stage.submit(made, { ...A_REPORT, takeaway: '', contact: [] });

    const [response] = stage.atDesk((desk) => desk.responses(made, null));

    expect(response?.answers).toEqual(A_REPORT);
  });

  it('gives a day as a day', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');
    stage.submit(made, { ...A_REPORT, date: '2026-09-04' });

    const [response] = stage.atDesk((desk) => desk.responses(made, null));

    expect(response?.answers['date']).toBe('2026-09-04');
  });

  it('gives them oldest first', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');
    stage.submit(made, { ...A_REPORT, token: 'late' }, at('2026-09-03T12:00'));
    stage.submit(made, { ...A_REPORT, token: 'early' }, at('2026-09-02T12:00'));

    const responses = stage.atDesk((desk) => desk.responses(made, null));

    expect(responses.map(({ answers }) => answers['token'])).toEqual(['early', 'late']);
  });

  it('leaves out those from before the moment, told in the wall time of Moscow', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');
    stage.submit(made, { ...A_REPORT, token: 'before' }, at('2026-09-02T11:59:59'));
    stage.submit(made, { ...A_REPORT, token: 'after' }, at('2026-09-02T12:00:01'));

    const responses = stage.atDesk((desk) => desk.responses(made, '2026-09-02T12:00:00'));

    expect(responses.map(({ answers }) => answers['token'])).toEqual(['after']);
  });

  it('tells the day of an answer given after midnight in Moscow', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');
    stage.submit(made, A_REPORT, at('2026-09-02T00:30'));

    const [response] = stage.atDesk((desk) => desk.responses(made, null));

    expect(response?.submitted).toBe('2026-09-02T00:30:00');
  });

  it('knows a question by its id, whatever people have called it since', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');
    stage.submit(made, { ...A_REPORT, takeaway: 'План на месяц' });
    const form = stage.people.forms.editor(made.fileId);
    form.getItemById(Number(made.items['takeaway'])).setTitle('Встреча состоялась?');

    const [response] = stage.atDesk((desk) => desk.responses(made, null));

    expect(response?.answers).toEqual({ ...A_REPORT, takeaway: 'План на месяц' });
  });

  it('does without the answers to a question that people have deleted', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');
    stage.submit(made, { ...A_REPORT, takeaway: 'План на месяц' });
    const form = stage.people.forms.editor(made.fileId);
    form.deleteItem(form.getItemById(Number(made.items['takeaway'])));

    const [response] = stage.atDesk((desk) => desk.responses(made, null));

    expect(response?.answers).toEqual(A_REPORT);
  });

  it('shows a changed answer under its old id with its new time', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');
    const responseId = stage.submit(made, A_REPORT, at('2026-09-02T12:00'));
    stage.people.forms.editor(made.fileId).setAllowResponseEdits(true);
    const answers = { [made.items['token'] ?? '']: 'abc123', [made.items['held'] ?? '']: 'Нет' };
    stage.people.forms.edit(made.fileId, responseId, { answers, at: at('2026-09-02T13:00') });

    const responses = stage.atDesk((desk) => desk.responses(made, '2026-09-02T12:30:00'));

    expect(responses).toEqual([
      { responseId, submitted: '2026-09-02T13:00:00', answers: { ...A_REPORT, held: 'Нет' } },
    ]);
  });

  it('opens nothing but the form when nobody has answered', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');

    stage.atDesk((desk) => desk.responses(made, '2026-09-02T12:00:00'));

    expect(Object.fromEntries(stage.lastRun().calls)).toEqual({
      'FormApp.openById': 1,
      'FormApp.Form.getResponses': 1,
      'Utilities.formatDate': 1,
    });
  });

  it('changes nothing', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');
    stage.submit(made, A_REPORT);
    const before = stage.world.store.version();

    stage.atDesk((desk) => desk.responses(made, null));

    expect(stage.world.store.version()).toBe(before);
  });
});
