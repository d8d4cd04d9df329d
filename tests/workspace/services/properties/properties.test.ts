import { CONSUMER_QUOTAS } from '../../../../workspace/core/quotas';
import { reportOf, resultOf, workspaceOf } from '../../script-text';

const SCRIPT = 'const properties = PropertiesService.getScriptProperties();';

describe('createProperties', () => {
  it('answers null for a key that was never set', () => {
    expect(resultOf(`${SCRIPT} return properties.getProperty('wave');`)).toBeNull();
  });

  it('keeps every value as text', () => {
    const body = `${SCRIPT} properties.setProperty('count', 3).setProperties({ open: true, day: null }); return properties.getProperties();`;

    expect(resultOf(body)).toEqual({ count: '3', open: 'true', day: 'null' });
  });

  it('removes one key, or all but the given ones', () => {
    const body = `${SCRIPT} properties.setProperties({ a: '1', b: '2', c: '3' }).deleteProperty('a');
      const left = properties.getKeys();
      properties.setProperties({ d: '4' }, true);
      return [left, properties.getKeys(), properties.deleteAllProperties().getKeys()];`;

    expect(resultOf(body)).toEqual([['b', 'c'], ['d'], []]);
  });

  it('treats names of built-in members as ordinary keys', () => {
    expect(resultOf(`${SCRIPT} return properties.getProperty('constructor');`)).toBeNull();
  });

  it('keeps script, user and document properties apart', () => {
    const ws = workspaceOf(`function main() {
      PropertiesService.getScriptProperties().setProperty('at', 'script');
      PropertiesService.getUserProperties().setProperty('at', 'user');
      return PropertiesService.getDocumentProperties().getProperty('at');
    }`);

    const { result } = ws.run('main');

    expect([result, ws.properties(), ws.properties(ws.owner)]).toEqual([null, { at: 'script' }, { at: 'user' }]);
  });

  it('lasts from run to run', () => {
    const ws = workspaceOf(`
      function save() { PropertiesService.getScriptProperties().setProperty('a', '1'); }
      function load() { return PropertiesService.getScriptProperties().getProperty('a'); }`);

    ws.run('save');

    expect(ws.run('load').result).toBe('1');
  });

  it('takes a value of 9 KB and refuses a longer one, counted in bytes', () => {
    const set = (length: number): string => `${SCRIPT} properties.setProperty('long', 'ж'.repeat(${length}));`;

    expect([reportOf(set(4608)).error, reportOf(set(4609)).error]).toEqual([
      null,
      { name: 'Exception', message: 'Argument too large: value' },
    ]);
  });

  it('refuses what would make the store larger than 500 KB and keeps what it had', () => {
    const ws = workspaceOf(`function fill(from, to) {
      for (let i = from; i < to; i += 1) PropertiesService.getScriptProperties().setProperty('key' + i, 'x'.repeat(9000));
    }`);
    ws.run('fill', 0, 56);

    const { error } = ws.run('fill', 56, 58);

    expect(error?.message).toContain('exceeded the property storage quota');
    expect(Object.keys(ws.properties())).toHaveLength(56);
  });

  it('counts each read and write against the day', () => {
    const quotas = { ...CONSUMER_QUOTAS, propertyCalls: { ...CONSUMER_QUOTAS.propertyCalls, limit: 2 } };
    const body = `${SCRIPT} properties.setProperty('a', '1'); properties.getProperty('a'); properties.getKeys();`;

    expect(reportOf(body, { quotas }).error).toEqual({
      name: 'Exception',
      message: 'Service invoked too many times for one day: properties.',
    });
  });
});
