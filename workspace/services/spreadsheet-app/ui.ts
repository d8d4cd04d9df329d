/** `SpreadsheetApp.getUi()`: menus, sidebar, dialogs. A dialog is answered at once, as planned, because nobody waits for a person here. */

import { enumeration } from '../../core/enumeration';
import { ServiceError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { World } from '../../core/world';
import { menuBuilder } from './menu';
import type { Menu, PlannedAnswer, ShownPage, UiRecord } from './ui-record';

const Button = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

type ButtonName = keyof typeof Button;
const SCOPES = ['script.container.ui'];

export interface UiParts {
  record(): UiRecord;
  addMenu(menu: Menu): void;
  /** The next planned answer, taken. */
  takeAnswer(): PlannedAnswer | undefined;
  /** A dialog suspends the run. */
  suspend(): void;
}

interface PageLike {
  getContent(): string;
  getTitle(): string;
  getWidth(): number | null;
  getHeight(): number | null;
}

/** Makes the Ui object. */
export function createUi(world: World, parts: UiParts) {
  const show = (member: string, page: PageLike, keep: (shown: ShownPage) => void): void =>
    world.gate.call({ method: `SpreadsheetApp.${member}`, scopes: SCOPES }, () => keep(readPage(page)));
  const dialog = (kind: 'alert' | 'prompt', args: readonly unknown[]): { button: ButtonName; response: string } =>
    world.gate.call({ method: `SpreadsheetApp.${kind}` }, () => {
      const question = readQuestion(args);
      parts.suspend();
      const answer = answerTo(question.buttons, kind, parts.takeAnswer());
      parts.record().alerts.push({ kind, ...question, ...answer });
      return answer;
    });
  return expose('Ui', {
    Button,
    ButtonSet,
    createMenu: (caption: string) =>
      menuBuilder(String(caption), (menu) =>
        world.gate.call({ method: 'SpreadsheetApp.addToUi' }, () => parts.addMenu(menu)),
      ),
    showSidebar: (page: PageLike) => show('showSidebar', page, (shown) => void (parts.record().sidebar = shown)),
    showModalDialog: (page: PageLike, title: string) =>
      show('showModalDialog', page, (shown) => void parts.record().dialogs.push({ ...shown, title: String(title) })),
    alert: (...args: readonly unknown[]) => Button[dialog('alert', args).button],
    prompt(...args: readonly unknown[]) {
      const { button, response } = dialog('prompt', args);
      return expose('PromptResponse', { getSelectedButton: () => Button[button], getResponseText: () => response });
    },
  });
}

function readPage(page: PageLike): ShownPage {
  return { title: page.getTitle(), html: page.getContent(), width: page.getWidth(), height: page.getHeight() };
}

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
function readQuestion(args: readonly unknown[]): { title: string; text: string; buttons: string } {
  const texts = args.length === 3 ? args.slice(0, 2) : ['', args[0]];
  const buttons = args.length === 1 ? 'OK' : String(args.at(-1));
  if (args.length === 0 || args.length > 3 || !Object.hasOwn(ButtonSet, buttons)) {
    throw new ServiceError("The parameters don't match the method signature for Ui.alert.");
  }
  return { title: String(texts[0]), text: String(texts[1]), buttons };
}

/** Without a plan a message is read and put away by OK, and a question is closed unanswered. */
function answerTo(
  buttons: string,
  kind: string,
  planned: PlannedAnswer | undefined,
): { button: ButtonName; response: string } {
  if (planned === undefined) return { button: buttons === 'OK' && kind === 'alert' ? 'OK' : 'CLOSE', response: '' };
  const isButton = typeof planned === 'string' && Object.hasOwn(Button, planned);
  const name = typeof planned === 'string' ? (isButton ? planned : 'OK') : planned.button;
  const response = typeof planned === 'string' ? (isButton ? '' : planned) : planned.text;
  const offered = ['CLOSE', ...buttons.split('_')];
  if (!offered.includes(name)) throw new Error(`The dialog has no button ${name}: it offers ${offered.join(', ')}`);
  return { button: name as ButtonName, response };
}
