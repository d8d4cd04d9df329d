import { createActs } from '../../../workspace/page/acts';
import { workspaceOf } from '../script-text';

const SCRIPT = `
  function count() {
    const properties = PropertiesService.getScriptProperties();
    properties.setProperty('count', String(Number(properties.getProperty('count') || 0) + 1));
  }
  function askThenCount() {
    const ui = SpreadsheetApp.getUi();
    ui.alert('Прочтите');
    if (ui.alert('Пары', 'Подтвердить?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return 'нет';
    const name = ui.prompt('Имя?', ui.ButtonSet.OK_CANCEL);
    if (name.getSelectedButton() !== ui.Button.OK) return 'без имени';
    count();
    return name.getResponseText();
  }
  function countThenAsk() {
    count();
    const ui = SpreadsheetApp.getUi();
    return String(ui.alert('Ещё?', ui.ButtonSet.YES_NO));
  }`;

function acting() {
  const ws = workspaceOf(SCRIPT);
  return { ws, acts: createActs(ws) };
}

const YES = { button: 'YES', response: '' };

describe('createActs', () => {
  it('asks what nobody has answered, one question after another, and takes effect once', () => {
    const { ws, acts } = acting();

    const first = acts.start(() => ws.run('askThenCount'));
    const second = acts.answer(first.question?.token ?? '', YES, false);
    const third = acts.answer(second.question?.token ?? '', { button: 'OK', response: 'Анна' }, false);

    expect([first.question, second.question]).toEqual([
      {
        ...{ token: 'run-1/1', position: 1, kind: 'alert', title: 'Пары', text: 'Подтвердить?' },
        ...{ buttons: 'YES_NO', changed: [] },
      },
      {
        ...{ token: 'run-2/2', position: 2, kind: 'prompt', title: '', text: 'Имя?' },
        ...{ buttons: 'OK_CANCEL', changed: [] },
      },
    ]);
    expect([third.question, third.report.result, ws.properties()]).toEqual([undefined, 'Анна', { count: '1' }]);
  });

  it('lets stand what the run did when its question is left closed', () => {
    const { ws, acts } = acting();

    const { report } = acts.start(() => ws.run('askThenCount'));

    expect([report.result, ws.properties()]).toEqual(['нет', {}]);
  });

  it('asks nothing when the answers were planned', () => {
    const { ws, acts } = acting();

    const reply = acts.start(() => ws.run('askThenCount'), ['OK', 'YES', 'Пётр']);

    expect([reply.question, reply.report.result]).toEqual([undefined, 'Пётр']);
  });

  it('leaves no planned answer for the next run', () => {
    const { ws, acts } = acting();
    acts.start(() => ws.run('count'), ['OK', 'YES', 'Пётр']);
    ws.answer('OK', 'YES', 'Анна');

    const { question } = acts.start(() => ws.run('askThenCount'));

    expect(question?.text).toBe('Подтвердить?');
  });

  it('does not start anew what has changed something, unless told to', () => {
    const { ws, acts } = acting();
    const { question } = acts.start(() => ws.run('countThenAsk'));

    const answer = (again: boolean) => acts.answer(question?.token ?? '', YES, again);

    expect(question?.changed).toEqual(['PropertiesService.setProperty']);
    expect(() => answer(false)).toThrow('Запуск уже изменил данные; повторить его можно только явно.');
    expect(ws.properties()).toEqual({ count: '1' });
    expect([answer(true).report.result, ws.properties()]).toEqual(['YES', { count: '2' }]);
  });

  it('drops a question when something else is done meanwhile', () => {
    const { ws, acts } = acting();
    const { question } = acts.start(() => ws.run('askThenCount'));

    acts.other(() => ws.edit(0, 'A1', 'другое'));

    expect(() => acts.answer(question?.token ?? '', YES, false)).toThrow(
      'С тех пор сделано другое: запустите пункт меню ещё раз.',
    );
  });
});
