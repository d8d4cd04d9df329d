import { MENU } from '../../src/texts/menu';
import { memory, openWorkspace } from '../../workspace/open';

describe('the bundle in a V8 of before 2022', () => {
  it('sets the programme up all the same', () => {
    const answers = { 'script/es2022-library': 'missing' } as const;
    const ws = openWorkspace({ store: memory(), code: 'dist', clock: '2026-09-01T08:00', seed: 1, answers });

    ws.menu(MENU.setUp);
    ws.run('worker');

    expect(ws.reports().map(({ error }) => error)).toEqual(ws.reports().map(() => null));
    expect(ws.triggers().map(({ fn }) => fn)).toEqual(['worker']);
  });
});
