import { documents } from '../../../src/domain/documents/document-table';
import { signedStamp } from '../../../src/domain/documents/order-pairs';
import { emptyRow } from '../../../src/domain/shared/change';
import type { ParagraphView } from '../../../workspace/services/docs/blocks';
import { someSettings } from '../../domain/documents/an-order';
import { aDesk, failureOf, type Stage } from './a-desk';
import { anOrderPaper } from './some-papers';

describe('stamp', () => {
  const row = { ...emptyRow(documents), number: '199', date: '2026-11-26' };
  const replacements = signedStamp(row, someSettings());

  /** An order that stands, and its file. */
  function anOrderThatStands(): { readonly stage: Stage; readonly fileId: string; readonly title: string } {
    const stage = aDesk();
    const paper = anOrderPaper();
    return { stage, fileId: stage.run((desk) => desk.write(paper)).fileId, title: paper.title };
  }

  it('puts number and date into head and annex and takes the mark away with its line', () => {
    const { stage, fileId, title } = anOrderThatStands();
    const before = stage.lines(title);
    stage.run((desk) => desk.stamp(fileId, replacements));

    const changed = stage.lines(title).filter((line) => !before.includes(line));
    expect(changed).toEqual(['26 ноября 2026 г. | № 199-од', 'от 26 ноября 2026 г. № 199-од']);
    expect(stage.lines(title)).toHaveLength(before.length - 1);
    expect(stage.lines(title)[0]).toBe('Министерство образования и науки Заречной области');
  });

  it('keeps the looks of what it replaces', () => {
    const { stage, fileId, title } = anOrderThatStands();
    stage.run((desk) => desk.stamp(fileId, [{ find: 'ПРИКАЗ\n', put: 'РЕШЕНИЕ\n' }]));

    const heading = stage.view(title).body[4] as ParagraphView;
    expect(heading.runs).toEqual([expect.objectContaining({ text: 'РЕШЕНИЕ', bold: true, fontSize: 16 })]);
    expect(heading.alignment).toBe('center');
  });

  it('changes nothing when it is done again', () => {
    const { stage, fileId, title } = anOrderThatStands();
    stage.run((desk) => desk.stamp(fileId, replacements));
    const before = stage.lines(title);
    stage.run((desk) => desk.stamp(fileId, replacements));

    expect(stage.lines(title)).toEqual(before);
    expect(stage.calls()).toEqual({ 'Docs.Documents.get': 1 });
  });

  it('leaves a text that is not there, and takes each place once', () => {
    const { stage, fileId, title } = anOrderThatStands();
    stage.run((desk) =>
      desk.stamp(fileId, [
        { find: 'нет такого', put: 'x' },
        { find: 'Наставникам', put: 'Кураторам' },
        { find: 'Наставникам', put: 'Никому' },
      ]),
    );

    expect(stage.lines(title)[11]).toBe('2. Кураторам:');
  });

  it.each([1, 2])('is done by the next run after a cut at call %i', (call) => {
    const { stage, fileId, title } = anOrderThatStands();
    stage.faults.cutAt(call);

    expect(failureOf(() => stage.run((desk) => desk.stamp(fileId, replacements)))).toMatch(/cut/);
    stage.faults.clear();
    stage.run((desk) => desk.stamp(fileId, replacements));
    expect(stage.lines(title)[4]).toBe('26 ноября 2026 г. | № 199-од');
  });

  it('comes later when the reply is lost, and the next run changes nothing more', () => {
    const { stage, fileId, title } = anOrderThatStands();
    stage.faults.failAfter(2);

    expect(failureOf(() => stage.run((desk) => desk.stamp(fileId, replacements)))).toMatch(/^later: /);
    stage.run((desk) => desk.stamp(fileId, replacements));
    expect(stage.lines(title)[4]).toBe('26 ноября 2026 г. | № 199-од');
  });

  it('is refused when the paper is gone', () => {
    expect(failureOf(() => aDesk().run((desk) => desk.stamp('nowhere', replacements)))).toMatch(/^refused: /);
  });
});
