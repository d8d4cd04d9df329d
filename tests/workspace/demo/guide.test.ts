import { DEMO_NAME } from '../../../workspace/demo/college';
import { GUIDE, guideFor } from '../../../workspace/demo/guide';
import { createHands } from '../../../workspace/demo/hands';
import { memory, openWorkspace, type Workspace } from '../../../workspace/open';
import { CODE } from './small-college';

/** A workbook that was set up for the college of this short name. */
function bookOf(name: string): Workspace {
  const ws = openWorkspace({ store: memory(), code: CODE, clock: '2026-09-01T08:00', seed: 1 });
  const hands = createHands(ws, () => undefined);
  hands.press(['Ещё', 'Настроить программу']);
  const row = hands.sheet('Настройки').rows.find(({ get }) => get('Ключ') === 'org_short')?.row ?? 0;
  hands.type('Настройки', row, { Значение: name });
  return ws;
}

describe('guideFor', () => {
  it('tells of the lived year and leads through it in the demo college', () => {
    expect(guideFor(bookOf(DEMO_NAME))).toBe(GUIDE);
  });

  it.each([
    ["a workbook of one's own", () => bookOf('ОГБПОУ «Другой техникум»')],
    [
      'one that was not set up',
      () => openWorkspace({ store: memory(), code: CODE, clock: '2026-09-01T08:00', seed: 1 }),
    ],
  ])('promises neither in %s', (_what, open) => {
    const ws = open();

    const guide = guideFor(ws);

    expect(guide.tour(ws)).toEqual([]);
    expect(guide.about().paragraphs.join(' ')).not.toContain('придуманного техникума');
  });
});
