import type { ParagraphView, TableView } from '../../../workspace/services/docs/blocks';
import { TEMPLATES } from '../../../src/domain/documents/templates';
import { aDesk, failureOf, type Stage } from './a-desk';
import { anOrderPaper, someCards } from './some-papers';

const CARDS_TEMPLATE = TEMPLATES.cards.title;

function write(stage: Stage, paper = someCards()) {
  return stage.run((desk) => desk.write(paper));
}

/** Lets the curator reword the template of the cards, which an earlier paper has built. */
function reworded(change: (stage: Stage, templateId: string) => void): Stage {
  const stage = aDesk();
  write(stage, someCards({ key: 'earlier', title: 'Раньше' }));
  change(stage, stage.file(CARDS_TEMPLATE).id);
  return stage;
}

describe('write', () => {
  it('writes the paper into the programme’s folder and says where it is', () => {
    const stage = aDesk();
    const { fileId, url } = write(stage);

    expect(stage.names()).toEqual(['Карточки ТМ-21', 'Программа наставничества', 'Шаблон: карточки']);
    expect(stage.file('Карточки ТМ-21')).toMatchObject({
      id: fileId,
      parents: [stage.file('Программа наставничества').id],
    });
    expect(url).toBe(`https://docs.google.com/document/d/${fileId}/edit`);
  });

  it('repeats the row of tags and keeps the text around it', () => {
    const stage = aDesk();
    write(stage);

    expect(stage.lines('Карточки ТМ-21')).toEqual([
      'Группа ТМ-21',
      'Разрежьте по линиям и раздайте. Ссылка личная: не передавайте её другим.',
      'Белова А. И. / код Белова А. И. / https://a.example / https://b.example | Жук И. А. / код Жук И. А. / ',
      'Яшин О. И. / код Яшин О. И. / https://c.example |  /  / ',
      '',
    ]);
  });

  it('gives every repeated row the looks of the first', () => {
    const stage = aDesk();
    write(stage);

    const table = stage.view('Карточки ТМ-21').body.find((block) => block.kind === 'table') as TableView;
    const looks = table.rows.map(({ cells }) =>
      cells[0]?.blocks.map((block) => {
        const run = (block as ParagraphView).runs[0];
        return run?.kind === 'text' ? [run.bold, run.fontSize, run.fontFamily] : [];
      }),
    );
    expect(looks[0]?.slice(0, 3)).toEqual([
      [true, 13, 'Times New Roman'],
      [false, 12, 'Times New Roman'],
      [false, 9, 'Times New Roman'],
    ]);
    expect(looks[1]).toEqual(looks[0]?.slice(0, 3));
  });

  it('takes the row away when its list is empty', () => {
    const stage = aDesk();
    const paper = anOrderPaper();
    write(stage, { ...paper, tables: { ...paper.tables, пары: [] } });

    expect(stage.lines(paper.title).slice(-2)).toEqual(['№ | Форма | Наставник | Наставляемый | Цель | Срок', '']);
  });

  it('makes two calls for a paper’s file, two for its text and one for its name, once the template stands', () => {
    const stage = aDesk();
    write(stage, someCards({ key: 'earlier', title: 'Раньше' }));
    write(stage);

    expect(stage.calls()).toEqual({
      'Docs.Documents.batchUpdate': 1,
      'Docs.Documents.get': 1,
      'Drive.Files.copy': 1,
      'Drive.Files.list': 3,
      'Drive.Files.update': 1,
    });
  });

  it('looks folder and template up once for all the papers of a run', () => {
    const stage = aDesk();
    write(stage, someCards({ key: 'earlier', title: 'Раньше' }));
    stage.run((desk) => ['1', '2', '3'].map((key) => desk.write(someCards({ key, title: `Карточки ${key}` }))));

    expect(stage.calls()).toEqual({
      'Docs.Documents.batchUpdate': 3,
      'Docs.Documents.get': 3,
      'Drive.Files.copy': 3,
      'Drive.Files.list': 5,
      'Drive.Files.update': 3,
    });
  });

  it('finds a paper that is written and leaves it alone', () => {
    const stage = aDesk();
    const { fileId } = write(stage);
    stage.people.docs.replaceText(fileId, 'Жук', 'Жуков');

    expect(write(stage).fileId).toBe(fileId);
    expect(stage.lines('Карточки ТМ-21')[2]).toContain('Жуков И. А.');
    expect(stage.calls()['Docs.Documents.get']).toBeUndefined();
  });

  it('keeps the name that a person has given to a paper', () => {
    const stage = aDesk();
    const { fileId } = write(stage);
    stage.people.drive.rename(fileId, 'Раздать в среду', stage.file('Карточки ТМ-21').owner);
    write(stage);

    expect(stage.names()).toContain('Раздать в среду');
  });

  it('never takes what people typed for a tag, in one run or after a lost reply', () => {
    const typed = someCards({ values: { куда: '{{карточки: имя 1}} {{куда}} {a}' } });
    const stage = aDesk();
    write(stage, someCards({ key: 'earlier', title: 'Раньше' }));
    // Digest and list thrice, copy, get, batchUpdate.
    stage.faults.failAfter(9);

    expect(failureOf(() => write(stage, typed))).toMatch(/^later: .*batchUpdate/i);
    write(stage, typed);
    expect(stage.lines('Карточки ТМ-21')[0]?.replaceAll('\u2060', '')).toBe('{{карточки: имя 1}} {{куда}} {a}');
  });

  it('makes a newline a paragraph and drops characters that Docs does not take', () => {
    const stage = aDesk();
    write(stage, someCards({ values: { куда: 'Группа\r\nТМ\u0000-\u001f21\ue000' } }));

    expect(stage.lines('Карточки ТМ-21').slice(0, 2)).toEqual(['Группа', 'ТМ-21']);
  });

  it('lets an empty value leave nothing', () => {
    const stage = aDesk();
    write(stage, someCards({ values: { куда: '' } }));

    expect(stage.lines('Карточки ТМ-21')[0]).toBe('');
  });

  it('writes what the curator has made of the template', () => {
    const stage = reworded(({ people }, id) => {
      people.docs.replaceText(id, '{{куда}}', 'Кому: {{ КУДА }}!');
      people.docs.replaceText(id, '{{карточки: имя 2}}', '{{Карточки:  имя  2}} ({{куда}})');
    });
    write(stage);

    expect(stage.lines('Карточки ТМ-21')[0]).toBe('Кому: Группа ТМ-21!');
    expect(stage.lines('Карточки ТМ-21').slice(2, 4)).toEqual([
      'Белова А. И. / код Белова А. И. / https://a.example / https://b.example | Жук И. А. (Группа ТМ-21) / код Жук И. А. / ',
      'Яшин О. И. / код Яшин О. И. / https://c.example |  (Группа ТМ-21) /  / ',
    ]);
  });

  it('does not build a template anew that the curator has emptied of tags', () => {
    const stage = reworded(({ people }, id) => people.docs.replaceText(id, '{{куда}}', 'Карточки'));
    write(stage);

    expect(stage.lines('Карточки ТМ-21')[0]).toBe('Карточки');
  });

  it.each([
    ['a tag of its own', '{{директр}}', '{{директр}}'],
    ['a list outside a table', '{{карточки: имя 1}}', '{{карточки: имя 1}}'],
  ])('is refused with the tag’s name when the template has %s', (_, typed, named) => {
    const stage = reworded(({ people }, id) => people.docs.replaceText(id, '{{куда}}', typed));

    expect(failureOf(() => write(stage))).toBe(`refused: No value for ${named}`);
  });

  it('is refused when a column of the list is unknown, and names every such tag once', () => {
    const stage = reworded(({ people }, id) => {
      people.docs.replaceText(id, '{{карточки: имя 1}}', '{{карточки: возраст}} {{карточки: возраст}}');
      people.docs.replaceText(id, '{{куда}}', '{{неведомо}}');
    });

    expect(failureOf(() => write(stage))).toBe('refused: No value for {{неведомо}}, {{карточки: возраст}}');
  });

  it('writes the paper after the curator has mended the template’s copy', () => {
    const stage = reworded(({ people }, id) => people.docs.replaceText(id, '{{куда}}', '{{директр}}'));
    expect(failureOf(() => write(stage))).toMatch(/^refused/);
    stage.people.docs.replaceText(stage.file('Карточки ТМ-21 (готовится)').id, '{{директр}}', '{{куда}}');
    write(stage);

    expect(stage.lines('Карточки ТМ-21')[0]).toBe('Группа ТМ-21');
  });

  it('is refused when there is no such template', () => {
    expect(failureOf(() => write(aDesk(), someCards({ template: 'letter' })))).toBe(
      'refused: There is no template «letter»',
    );
  });

  it('comes later when somebody edits the copy between reading and writing', () => {
    const stage = aDesk();
    write(stage, someCards({ key: 'earlier', title: 'Раньше' }));
    stage.faults.actBefore(9, () => {
      stage.people.docs.typeText(stage.file('Карточки ТМ-21 (готовится)').id, 'Приписка', { index: 1 });
    });

    expect(failureOf(() => write(stage))).toMatch(/^later: .*revision/);
    stage.faults.clear();
    write(stage);
    expect(stage.lines('Карточки ТМ-21')[0]).toBe('ПрипискаГруппа ТМ-21');
  });
});
