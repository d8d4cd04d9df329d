/** Dialogs that somebody has to answer: each says which button to press. */

import type { Check } from '../check';
import { equal } from '../expect';

const UI = 'apps-script/reference/base/ui';
const RESPONSE = 'apps-script/reference/base/prompt-response';
const BUTTON = 'apps-script/reference/base/button';

type Ui = GoogleAppsScript.Base.Ui;

function check(rule: string, page: string, covers: readonly string[], run: (ui: Ui) => void): Check {
  const needs = 'person';
  return { id: `base/dialogs/${rule}`, page, covers, needs, run: () => run(SpreadsheetApp.getUi()) };
}

const TITLE = 'Проверка';
const ASKED = ['Ui.prompt', 'PromptResponse.getSelectedButton', 'PromptResponse.getResponseText'];

export const DIALOG_CHECKS: readonly Check[] = [
  check('an-alert-has-one-button-unless-told', UI, ['Ui.alert', 'Button.OK'], (ui) => {
    equal(ui.alert('Нажмите «ОК».') === ui.Button.OK, true);
  }),
  check('an-alert-returns-yes', BUTTON, ['Ui.alert', 'Button.YES', 'ButtonSet.YES_NO'], (ui) => {
    equal(ui.alert('Нажмите «Да».', ui.ButtonSet.YES_NO) === ui.Button.YES, true);
  }),
  check('an-alert-returns-no', BUTTON, ['Ui.alert', 'Button.YES', 'ButtonSet.YES_NO'], (ui) => {
    const button = ui.alert(TITLE, 'Нажмите «Нет».', ui.ButtonSet.YES_NO);

    equal([button === ui.Button.NO, button === ui.Button.YES], [true, false]);
  }),
  check('an-alert-that-is-closed-returns-neither', BUTTON, ['Ui.alert', 'ButtonSet.YES_NO', 'Button.YES'], (ui) => {
    const button = ui.alert(TITLE, 'Закройте это окно крестиком.', ui.ButtonSet.YES_NO);

    equal([button === ui.Button.YES, button === ui.Button.NO], [false, false]);
  }),
  check('an-alert-with-a-title-and-one-button-returns-ok', UI, ['Ui.alert', 'ButtonSet.OK', 'Button.OK'], (ui) => {
    equal(ui.alert(TITLE, 'Нажмите «ОК».', ui.ButtonSet.OK) === ui.Button.OK, true);
  }),
  check('an-alert-returns-cancel', UI, ['Ui.alert', 'ButtonSet.OK_CANCEL', 'Button.OK'], (ui) => {
    const button = ui.alert(TITLE, 'Нажмите «Отмена».', ui.ButtonSet.OK_CANCEL);

    equal([button === ui.Button.CANCEL, button === ui.Button.OK], [true, false]);
  }),
  check('a-prompt-returns-the-text-and-the-button', RESPONSE, [...ASKED, 'Button.OK'], (ui) => {
    const response = ui.prompt('Введите слово ёжик и нажмите «ОК».');

    equal([response.getSelectedButton() === ui.Button.OK, response.getResponseText()], [true, 'ёжик']);
  }),
  check('a-prompt-returns-an-empty-text', RESPONSE, [...ASKED, 'ButtonSet.OK_CANCEL'], (ui) => {
    const response = ui.prompt('Ничего не вводите и нажмите «ОК».', ui.ButtonSet.OK_CANCEL);

    equal([response.getSelectedButton() === ui.Button.OK, response.getResponseText()], [true, '']);
  }),
  check('a-prompt-keeps-the-text-that-is-cancelled', RESPONSE, [...ASKED, 'ButtonSet.OK_CANCEL'], (ui) => {
    const response = ui.prompt(TITLE, 'Введите слово дом и нажмите «Отмена».', ui.ButtonSet.OK_CANCEL);

    equal([response.getSelectedButton() === ui.Button.CANCEL, response.getResponseText()], [true, 'дом']);
  }),
  check('a-prompt-that-is-closed-returns-close', RESPONSE, [...ASKED, 'ButtonSet.OK_CANCEL'], (ui) => {
    const response = ui.prompt(TITLE, 'Закройте это окно крестиком.', ui.ButtonSet.OK_CANCEL);

    equal(
      [response.getSelectedButton() === ui.Button.CLOSE, response.getSelectedButton() === ui.Button.OK],
      [true, false],
    );
  }),
  check('an-alert-ends-the-locks-of-the-run', UI, ['Ui.alert', 'LockService.getScriptLock', 'Lock.tryLock'], (ui) => {
    const lock = LockService.getScriptLock();
    lock.tryLock(1000);

    ui.alert('Нажмите «ОК».');

    equal(lock.hasLock(), false);
  }),
  check('a-prompt-ends-the-locks-of-the-run', UI, ['Ui.prompt', 'LockService.getScriptLock', 'Lock.tryLock'], (ui) => {
    const lock = LockService.getScriptLock();
    lock.tryLock(1000);

    ui.prompt('Нажмите «ОК».');

    equal(lock.hasLock(), false);
  }),
];
