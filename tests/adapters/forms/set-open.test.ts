import { FORM_TEXTS } from '../../../src/texts/forms';
import { aFormDesk, shapeOf, titlesOf } from './a-form-desk';

describe('formDesk.setOpen', () => {
  it('closes a form with a sentence for those who come late', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');

    stage.atDesk((desk) => desk.setOpen(made.fileId, false));

    expect(stage.view(made)).toMatchObject({ state: 'closed', closedMessage: FORM_TEXTS.closed });
  });

  it('opens it again with the same questions', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');
    stage.atDesk((desk) => desk.setOpen(made.fileId, false));

    stage.atDesk((desk) => desk.setOpen(made.fileId, true));

    expect(shapeOf(stage, made)).toMatchObject({ state: 'open', titles: titlesOf('F10') });
  });

  it('publishes a form that people have taken back', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');
    stage.people.forms.editor(made.fileId).setPublished(false);

    stage.atDesk((desk) => desk.setOpen(made.fileId, true));

    expect(stage.view(made).state).toBe('open');
  });

  it('changes nothing when done twice', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');

    stage.atDesk((desk) => desk.setOpen(made.fileId, false));
    stage.atDesk((desk) => desk.setOpen(made.fileId, false));

    expect(stage.view(made).state).toBe('closed');
  });
});
