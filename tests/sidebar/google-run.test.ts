/** The typed promise over the gateway, with a runner that answers at once. */

import type { GatewayAnswer } from '../../src/entries/sidebar-calls';
import { createAsk, type ScriptRunner } from '../../src/sidebar/google-run';
import { NO_ANSWER } from '../../src/texts/panel';

type Called = readonly [name: string, args: readonly unknown[]];

/** A runner that gives each call the answer, or its failure when there is none to give. */
function runnerWith(answer: GatewayAnswer | null | 'failure', called: Called[] = []): ScriptRunner {
  let succeed: (given: GatewayAnswer | null) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const runner: ScriptRunner = {
    withSuccessHandler(handler) {
      succeed = handler;
      return runner;
    },
    withFailureHandler(handler) {
      fail = handler;
      return runner;
    },
    call(name, args) {
      called.push([name, args]);
      if (answer === 'failure') fail(new Error('NetworkError'));
      else succeed(answer);
    },
  };
  return runner;
}

describe('createAsk', () => {
  it('calls the gateway by name with the arguments as a list', async () => {
    const called: Called[] = [];
    const ask = createAsk(() => runnerWith({ ok: true, value: 'Подтверждено: 2.' }, called));

    const answer = await ask('confirm', ['П-1', 'П-2']);

    expect(answer).toEqual({ ok: true, value: 'Подтверждено: 2.' });
    expect(called).toEqual([['confirm', [['П-1', 'П-2']]]]);
  });

  it("hands the script's own sentence on", async () => {
    const ask = createAsk(() => runnerWith({ ok: false, sentence: 'Книга ещё не настроена.' }));

    expect(await ask('today')).toEqual({ ok: false, sentence: 'Книга ещё не настроена.' });
  });

  it.each(['failure', null] as const)('tells of a call without an answer (%s)', async (answer) => {
    const ask = createAsk(() => runnerWith(answer));

    expect(await ask('health')).toEqual({ ok: false, sentence: NO_ANSWER });
  });

  it('tells the same when the runner throws', async () => {
    const ask = createAsk(() => {
      throw new ReferenceError('google is not defined');
    });

    expect(await ask('health')).toEqual({ ok: false, sentence: NO_ANSWER });
  });
});
