import { reportOf } from '../../script-text';

describe('createLogger', () => {
  it('writes lines of Logger and console into the log of the run', () => {
    const body = `Logger.log('%s: %s', 'пары', 3).log({ a: [1] });
      console.log('один', 2); console.info(null); console.warn('осторожно'); console.error(new Error('сломалось'));`;

    expect(reportOf(body).logs).toEqual([
      'пары: 3',
      '{"a":[1]}',
      'один 2',
      'null',
      'WARN осторожно',
      'ERROR Error: сломалось',
    ]);
  });
});
