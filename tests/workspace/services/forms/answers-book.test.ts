import { createForms } from '../../../../workspace/services/forms/service';
import { createSheets } from '../../../../workspace/services/sheets/service';
import { aDrive, CURATOR, SPREADSHEET } from '../drive/a-drive';
import { FORM } from './a-form';

/** A published form that is linked to a real book of answers. */
function linked(fill: (form: GoogleAppsScript.Forms.Form) => void) {
  const { world, drive, as } = aDrive();
  const sheets = createSheets(world);
  const forms = createForms(world);
  const { formId, bookId } = as(CURATOR, () => {
    const create = (mimeType: string): string => drive.global.Files.create({ name: 'Ответы', mimeType }).id ?? '';
    const ids = { formId: create(FORM), bookId: create(SPREADSHEET) };
    const form = forms.global.openById(ids.formId);
    fill(form);
    form.setPublished(true).setDestination(forms.global.DestinationType.SPREADSHEET, ids.bookId);
    drive.global.Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, ids.formId);
    return ids;
  });
  const ids = forms.people
    .editor(formId)
    .getItems()
    .map((item) => item.getId());
  const rows = (): readonly (readonly string[])[] => {
    const sheet = sheets.tabs(bookId).at(-1);
    return sheets.people.open(bookId).read(sheet?.sheetId ?? 0);
  };
  return { forms, formId, ids, rows, tabs: () => sheets.tabs(bookId).map(({ title }) => title) };
}

describe('a book of answers', () => {
  it('gets a sheet at its end, with a row for every response', () => {
    const { forms, formId, ids, rows, tabs } = linked((form) => {
      form.addTextItem().setTitle('Имя');
      form.addDateItem().setTitle('Встреча');
      form.addScaleItem().setTitle('Оценка');
    });

    const [name = 0, day = 0, grade = 0] = ids;
    forms.people.submit(
      formId,
      { answers: { [name]: '=1+1', [day]: '2026-09-05', [grade]: '5' } },
      Date.UTC(2026, 8, 5, 9),
    );

    expect([tabs(), rows()]).toEqual([
      ['Лист1', 'Ответы на форму (1)'],
      [
        ['Отметка времени', 'Имя', 'Встреча', 'Оценка'],
        ['05.09.2026 12:00:00', '=1+1', '05.09.2026', '5'],
      ],
    ]);
  });

  it('renames a column with its question and adds one for a new question at the end', () => {
    const { forms, formId, ids, rows } = linked((form) => {
      form.addTextItem().setTitle('Имя');
      form.addGridItem().setTitle('Оценка').setRows(['Польза', 'Интерес']);
    });
    const form = forms.people.editor(formId);

    form.getItemById(ids[0] ?? 0).setTitle('Как вас зовут');
    form.getItemById(ids[1] ?? 0).setTitle('Мнение');
    const added = form.addTextItem().setTitle('Группа').getId();
    forms.people.submit(formId, { answers: { [ids[0] ?? 0]: 'Ира', [added]: 'ИС-21' } });

    expect(rows().map((row) => row.slice(1))).toEqual([
      ['Как вас зовут', 'Мнение [Польза]', 'Мнение [Интерес]', 'Группа'],
      ['Ира', '', '', 'ИС-21'],
    ]);
  });
});
