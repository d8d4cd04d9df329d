import { QUESTIONNAIRES, questionnaireOf } from '../../../src/domain/intake/questionnaire';
import { aFormDesk } from './a-form-desk';

describe('prefillPattern', () => {
  it.each(QUESTIONNAIRES.map(({ id }) => id))('fills the code of %s in, and nothing else', (id) => {
    const stage = aFormDesk();
    const made = stage.make(id);
    const codeItem = made.items[questionnaireOf(id).questions[0]?.key ?? ''] ?? '';

    const link = made.prefill.replace('{code}', encodeURIComponent('С-031'));

    expect(stage.people.forms.parsePrefilled(link)).toEqual({ formId: made.fileId, values: { [codeItem]: 'С-031' } });
  });

  it('has one place for the code', () => {
    const stage = aFormDesk();

    const { prefill, url } = stage.make('F10');

    expect(prefill).toMatch(/^[^{]+\?usp=pp_url&entry\.\d+=\{code\}$/);
    expect(prefill.startsWith(url)).toBe(true);
  });

  it('leaves no answer behind', () => {
    const stage = aFormDesk();

    const made = stage.make('F10');

    expect(stage.atDesk((desk) => desk.responses(made, null))).toEqual([]);
  });

  it('refuses a form that people have taken the question about the code off', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');
    const form = stage.people.forms.editor(made.fileId);
    form.deleteItem(form.getItemById(Number(made.items['token'])));
    form.moveItem(form.getItems().length - 1, 0);
    stage.faults.clear();

    expect(() => stage.make('F10')).toThrow(expect.objectContaining({ name: 'DeliveryError', failure: 'refused' }));
  });
});
