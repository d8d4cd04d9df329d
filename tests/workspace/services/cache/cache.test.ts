import { reportOf, resultOf, workspaceOf } from '../../script-text';

const CACHE = 'const cache = CacheService.getScriptCache();';

describe('createCache', () => {
  it('gives back what was put, as text, until it is removed', () => {
    const body = `${CACHE} cache.put('a', 1); const kept = cache.get('a'); cache.remove('a'); return [kept, cache.get('a')];`;

    expect(resultOf(body)).toEqual(['1', null]);
  });

  it('takes, gives and removes several values at once', () => {
    const body = `${CACHE} cache.putAll({ a: 'x', b: 'y' }); const kept = cache.getAll(['a', 'b', 'c']);
      cache.removeAll(['a']); return [kept, cache.getAll(['a', 'b'])];`;

    expect(resultOf(body)).toEqual([{ a: 'x', b: 'y' }, { b: 'y' }]);
  });

  it('forgets a value when its time is over, ten minutes unless said', () => {
    const ws = workspaceOf(`
      function save() { ${CACHE} cache.put('short', 'x'); cache.put('long', 'y', 3600); }
      function load() { ${CACHE} return [cache.get('short'), cache.get('long')]; }`);
    ws.run('save');

    ws.advance({ byMinutes: 11 });

    expect(ws.run('load').result).toEqual([null, 'y']);
  });

  it('keeps no value longer than six hours', () => {
    const ws = workspaceOf(`
      function save() { ${CACHE} cache.put('a', 'x', 100000); }
      function load() { ${CACHE} return cache.get('a'); }`);
    ws.run('save');

    ws.advance({ byMinutes: 361 });

    expect(ws.run('load').result).toBeNull();
  });

  it('refuses a value over 100 KB and a key over 250 characters', () => {
    const errors = [
      reportOf(`${CACHE} cache.put('a', 'x'.repeat(102401));`),
      reportOf(`${CACHE} cache.put('k'.repeat(251), 'x');`),
    ];

    expect(errors.map(({ error }) => error?.message)).toEqual(['Argument too large: value', 'Argument too large: key']);
  });

  it('keeps the 900 items that expire last once there are more than 1,000', () => {
    const body = `${CACHE}
      for (let i = 0; i <= 1000; i += 1) cache.put('k' + i, 'x', 600 + i);
      return [cache.get('k100'), cache.get('k101')];`;

    expect(resultOf(body)).toEqual([null, 'x']);
  });
});
