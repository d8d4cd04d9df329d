/** Scales and grids of checkboxes: bounds, labels, rows, columns. */

import type { Check } from '../check';
import { equal, throws } from '../expect';

const SCALE = 'apps-script/reference/forms/scale-item';
const GRID = 'apps-script/reference/forms/checkbox-grid-item';

type ScaleItem = GoogleAppsScript.Forms.ScaleItem;

function boundsOf(item: ScaleItem): readonly number[] {
  return [item.getLowerBound(), item.getUpperBound()];
}

/** The bounds that a scale can have at most and at least, and those next to them that it cannot. */
const BOUNDS: readonly { readonly id: string; readonly given: readonly [number, number]; readonly fits: boolean }[] = [
  { id: 'takes-the-widest-bounds', given: [0, 10], fits: true },
  { id: 'takes-the-narrowest-bounds', given: [1, 3], fits: true },
  { id: 'refuses-a-lower-bound-of-2', given: [2, 5], fits: false },
  { id: 'refuses-a-negative-lower-bound', given: [-1, 5], fits: false },
  { id: 'refuses-an-upper-bound-of-2', given: [1, 2], fits: false },
  { id: 'refuses-an-upper-bound-of-11', given: [0, 11], fits: false },
];

const SCALE_CHECKS: readonly Check[] = [
  ...BOUNDS.map(({ id, given, fits }): Check => ({
    id: `forms/scale-item/${id}`,
    page: SCALE,
    covers: ['ScaleItem.setBounds'],
    run(kit) {
      const item = kit.form().addScaleItem().setBounds(1, 7);

      if (fits) item.setBounds(...given);
      else throws(() => item.setBounds(...given), { name: 'Exception' });

      equal(boundsOf(item), fits ? given : [1, 7]);
    },
  })),
  {
    id: 'forms/scale-item/goes-from-1-to-5-at-first',
    page: SCALE,
    covers: ['Form.addScaleItem'],
    run(kit) {
      equal(boundsOf(kit.form().addScaleItem()), [1, 5]);
    },
  },
  {
    id: 'forms/scale-item/cuts-decimals-off-its-bounds',
    page: SCALE,
    covers: ['ScaleItem.setBounds'],
    run(kit) {
      const item = kit.form().addScaleItem();

      const chained = item.setBounds(1.9, 4.9);

      equal([chained.getId(), ...boundsOf(item)], [item.getId(), 1, 4]);
    },
  },
  {
    id: 'forms/scale-item/keeps-the-labels-of-its-ends',
    page: SCALE,
    covers: ['ScaleItem.setLabels', 'ScaleItem.setBounds'],
    run(kit) {
      const item = kit.form().addScaleItem().setLabels('Плохо', 'Хорошо').setBounds(0, 4);

      equal([item.getLeftLabel(), item.getRightLabel()], ['Плохо', 'Хорошо']);
    },
  },
  {
    id: 'forms/scale-item/takes-answers-at-both-bounds',
    page: SCALE,
    covers: ['ScaleItem.setBounds', 'ItemResponse.getResponse'],
    run(kit) {
      const item = kit.form().addScaleItem().setBounds(0, 4);

      equal(
        [0, 4].map((answer) => item.createResponse(answer).getResponse()),
        ['0', '4'],
      );
    },
  },
  {
    id: 'forms/scale-item/refuses-an-answer-outside-its-bounds',
    page: SCALE,
    covers: ['ScaleItem.setBounds'],
    run(kit) {
      const item = kit.form().addScaleItem().setBounds(1, 4);

      throws(() => item.createResponse(5), { name: 'Exception' });
      throws(() => item.createResponse(0), { name: 'Exception' });
    },
  },
];

/** Rows and columns follow the same rules. */
function lines(axis: 'Rows' | 'Columns'): readonly Check[] {
  const covers = [`CheckboxGridItem.set${axis}`];
  const topic = `forms/checkbox-grid-${axis.toLowerCase()}`;
  return [
    {
      id: `${topic}/are-kept-in-order-and-replaced`,
      page: GRID,
      covers,
      run(kit) {
        const item = kit.form().addCheckboxGridItem();
        item[`set${axis}`](['old']);

        const chained = item[`set${axis}`](['Вторник', 'понедельник', '2']);

        equal([chained.getId(), item[`get${axis}`]()], [item.getId(), ['Вторник', 'понедельник', '2']]);
      },
    },
    {
      id: `${topic}/refuse-an-empty-list`,
      page: GRID,
      covers,
      run(kit) {
        const item = kit.form().addCheckboxGridItem();
        item[`set${axis}`](['old']);

        throws(() => item[`set${axis}`]([]), { name: 'Exception' });

        equal(item[`get${axis}`](), ['old']);
      },
    },
    {
      id: `${topic}/refuse-null`,
      page: GRID,
      covers,
      run(kit) {
        const item = kit.form().addCheckboxGridItem();

        throws(() => item[`set${axis}`](null as unknown as string[]), { name: 'Exception' });
      },
    },
  ];
}

const GRID_CHECKS: readonly Check[] = [
  ...lines('Rows'),
  ...lines('Columns'),
  {
    id: 'forms/checkbox-grid-item/answers-by-row',
    page: 'apps-script/reference/forms/item-response',
    covers: ['CheckboxGridItem.setRows', 'CheckboxGridItem.setColumns', 'ItemResponse.getResponse'],
    run(kit) {
      const item = kit.form().addCheckboxGridItem().setRows(['пн', 'вт']).setColumns(['утро', 'вечер']);

      const given = item.createResponse([['вечер'], ['утро']]).getResponse();

      equal(given, [['вечер'], ['утро']]);
    },
  },
  {
    id: 'forms/checkbox-grid-item/refuses-what-is-no-column',
    page: GRID,
    covers: ['CheckboxGridItem.setColumns'],
    run(kit) {
      const item = kit.form().addCheckboxGridItem().setRows(['пн', 'вт']).setColumns(['утро', 'вечер']);

      throws(() => item.createResponse([['утро'], ['ночь']]), { name: 'Exception' });
    },
  },
  {
    id: 'forms/checkbox-grid-item/may-leave-a-row-out',
    page: GRID,
    covers: ['CheckboxGridItem.setRows', 'ItemResponse.getResponse'],
    run(kit) {
      const item = kit.form().addCheckboxGridItem().setRows(['пн', 'вт']).setColumns(['утро', 'вечер']);

      const given = item.createResponse([null as unknown as string[], ['вечер']]).getResponse() as string[][];

      equal(given[1], ['вечер']);
    },
  },
];

export const FORMS_SCALE_AND_GRID_CHECKS: readonly Check[] = [...SCALE_CHECKS, ...GRID_CHECKS];
