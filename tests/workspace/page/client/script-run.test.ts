import { createScriptRun } from '../../../../workspace/page/client/frame/script-run';

function running() {
  const sent: (readonly unknown[])[] = [];
  const heard: (readonly unknown[])[] = [];
  const script = createScriptRun((...call) => void sent.push(call));
  const hear =
    (name: string) =>
    (...values: readonly unknown[]) =>
      void heard.push([name, ...values]);
  return { script, sent, heard, hear };
}

describe('createScriptRun', () => {
  it('carries a call of any name and gives the value with the user object to the success handler', () => {
    const { script, sent, heard, hear } = running();
    const user = { row: 3 };

    const returned = script.run.withSuccessHandler?.(hear('done'));
    const runner = (returned as typeof script.run).withUserObject?.(user) as typeof script.run;
    runner.confirmPairs?.(['P-1'], 2);
    script.returned(1, 'ок');

    expect([sent, heard]).toEqual([[[1, 'confirmPairs', [['P-1'], 2]]], [['done', 'ок', user]]]);
  });

  it('keeps the handlers of two calls apart', () => {
    const { script, heard, hear } = running();
    const withHandler = (name: string): typeof script.run =>
      script.run.withSuccessHandler?.(hear(name)) as typeof script.run;

    withHandler('first').act?.();
    withHandler('second').act?.();
    script.returned(2, 'б');
    script.returned(1, 'а');

    expect(heard).toEqual([
      ['second', 'б', undefined],
      ['first', 'а', undefined],
    ]);
  });

  it('gives an error to the failure handler', () => {
    const { script, heard, hear } = running();
    const error = new Error('Нельзя');

    (script.run.withFailureHandler?.(hear('failed')) as typeof script.run).act?.();
    script.threw(1, error);

    expect(heard).toEqual([['failed', error, undefined]]);
  });

  it('throws at once what may not cross, and sends nothing', () => {
    const { script, sent } = running();

    expect(() => script.run.act?.({ on: new Date(0) })).toThrow('Failed due to illegal value in property: 0.on (Date)');
    expect(sent).toEqual([]);
  });
});
