import { GasUsageError, readGasArguments } from '../../../workspace/cli/gas-arguments';

const NEEDED = ['--code', 'dist', '--run', 'main'];

describe('readGasArguments', () => {
  it('wants a folder and a function, and lets an hour pass', () => {
    expect(readGasArguments(NEEDED)).toEqual({
      code: 'dist',
      run: 'main',
      args: [],
      keep: undefined,
      user: undefined,
      minutes: 60,
    });
  });

  it('takes a list as the arguments and anything else as the only one', () => {
    const args = (json: string): unknown => readGasArguments([...NEEDED, '--args', json]).args;

    expect([args('["a", 1]'), args('{"a":1}'), args('"a"')]).toEqual([['a', 1], [{ a: 1 }], ['a']]);
  });

  it.each([
    [['--code', 'dist'], '--run is missing'],
    [['--run', 'main'], '--code is missing'],
    [[...NEEDED, '--keep'], '--keep wants a value'],
    [[...NEEDED, '--answers', 'x'], '--answers?'],
    [[...NEEDED, '--args', '{a}'], '--args wants JSON'],
    [[...NEEDED, '--minutes', 'ten'], '--minutes wants a whole number'],
  ])('says what is wrong with %j', (words, message) => {
    expect(() => readGasArguments(words)).toThrow(GasUsageError);
    expect(() => readGasArguments(words)).toThrow(message);
  });
});
