import { crossBorder } from '../../../workspace/runs/sidebar-values';
import { workspaceOf } from '../script-text';

describe('crossBorder', () => {
  it('copies primitives, plain objects and arrays', () => {
    const value = { text: 'а', list: [1, true, null, { deep: [] }] };
    const copy = crossBorder(value);

    expect(copy).toEqual(value);
    expect(copy).not.toBe(value);
  });

  it('turns undefined in an array into null and leaves it out of an object', () => {
    expect(crossBorder({ list: [undefined], missing: undefined })).toEqual({ list: [null] });
  });

  it.each([
    ['a Date', new Date(0), 'Date'],
    ['a Function', () => 1, 'function'],
    ['a Map', new Map(), 'Map'],
    ['a symbol', Symbol('s'), 'symbol'],
    ['an instance of a class', new (class Pair {})(), 'Object'],
  ])('refuses %s', (_name, value, kind) => {
    expect(() => crossBorder({ a: [value] })).toThrow(`Failed due to illegal value in property: 0.a.0 (${kind})`);
  });

  it('refuses a circle', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;

    expect(() => crossBorder(circle)).toThrow('circular reference');
  });
});

describe('Workspace.call', () => {
  const SCRIPT = `
    function echo(value) { return value; }
    function change(list) { list.push(1); }
    function today() { return { day: new Date() }; }
    function nothing() {}
    function secret_() { return 1; }
    const menu = { open: () => 1 };`;

  it('carries values both ways, as copies', () => {
    const ws = workspaceOf(SCRIPT);
    const list: number[] = [];

    const results = [ws.call('echo', { list: [undefined, 'а'] }).result, ws.call('change', list).error, list];

    expect(results).toEqual([{ list: [null, 'а'] }, null, []]);
  });

  it('fails where a Date goes in or comes out', () => {
    const ws = workspaceOf(SCRIPT);
    const errors = [ws.call('echo', new Date(0)).error, ws.call('today').error];

    expect(errors).toEqual([
      { name: 'TypeError', message: 'Failed due to illegal value in property: 0 (Date)' },
      { name: 'TypeError', message: 'Failed due to illegal value in property: 0.day (Date)' },
    ]);
  });

  it('answers undefined for a function that returns nothing', () => {
    expect(workspaceOf(SCRIPT).call('nothing').result).toBeUndefined();
  });

  it.each(['secret_', 'menu.open'])('cannot reach %s', (name) => {
    expect(workspaceOf(SCRIPT).call(name).error?.message).toBe(`Script function not found: ${name}`);
  });
});
