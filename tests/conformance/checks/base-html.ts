/** HtmlService: pages from a text, from a file of the script and from a template. */

import type { Check } from '../check';
import { equal, throws } from '../expect';

const OUTPUT = 'apps-script/reference/html/html-output';
const SERVICE = 'apps-script/reference/html/html-service';
const TEMPLATES = 'apps-script/guides/html/templates';

const FROM_FILE = 'HtmlService.createHtmlOutputFromFile';

/** Files of tests/conformance/sidebar, by their names at Google. */
const FILE = 'page';
const TEMPLATE = 'template';

function check(rule: string, covers: readonly string[], run: () => void, page = OUTPUT): Check {
  return { id: `base/html/${rule}`, page, covers, run };
}

function page(): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutputFromFile(FILE);
}

/** The page that the template makes of a text that looks like markup. */
function filled(): string {
  return Object.assign(HtmlService.createTemplateFromFile(TEMPLATE), { text: '<i>&' }).evaluate().getContent();
}

export const HTML_CHECKS: readonly Check[] = [
  check(
    'reads-a-file-of-the-script',
    [FROM_FILE],
    () => {
      equal(page().getContent().includes('Эта страница закроется сама.'), true);
    },
    SERVICE,
  ),
  check(
    'refuses-a-file-that-is-not-there',
    [FROM_FILE],
    () => {
      throws(() => HtmlService.createHtmlOutputFromFile('no-such-page'), {});
    },
    SERVICE,
  ),
  check('has-the-title-that-it-was-given', [FROM_FILE, 'HtmlOutput.setTitle'], () => {
    equal(page().setTitle('Наставники').getTitle(), 'Наставники');
  }),
  check('takes-no-title-from-the-file', [FROM_FILE, 'HtmlOutput.setTitle'], () => {
    equal(page().getTitle() === 'Проверка', false);
  }),
  check('has-the-width-that-it-was-given', [FROM_FILE, 'HtmlOutput.setWidth'], () => {
    equal(page().setWidth(420).getWidth(), 420);
  }),
  check('has-the-height-that-it-was-given', [FROM_FILE, 'HtmlOutput.setHeight'], () => {
    equal(page().setHeight(310).getHeight(), 310);
  }),
  check('chains-its-calls', ['HtmlOutput.setTitle', 'HtmlOutput.setWidth', 'HtmlOutput.setHeight'], () => {
    const output = page().setTitle('a').setWidth(300).setHeight(200);

    equal([output.getTitle(), output.getWidth(), output.getHeight()], ['a', 300, 200]);
  }),
  check('makes-a-page-of-a-text', [], () => {
    equal(HtmlService.createHtmlOutput('<b>Hello, world!</b>').getContent(), '<b>Hello, world!</b>');
  }),
  check('appends-to-a-page', [], () => {
    equal(HtmlService.createHtmlOutput('<b>a</b>').append('<i>b</i>').getContent(), '<b>a</b><i>b</i>');
  }),
  check('takes-a-meta-tag-for-the-window', [], () => {
    const output = HtmlService.createHtmlOutput('<b>a</b>').addMetaTag('viewport', 'width=device-width');

    equal(output.getContent(), '<b>a</b>');
  }),
  check('refuses-a-meta-tag-for-robots', [], () => {
    throws(() => HtmlService.createHtmlOutput('<b>a</b>').addMetaTag('robots', 'noindex'), {});
  }),
  check(
    'escapes-what-a-template-prints',
    [],
    () => {
      equal(filled().includes('<p>&lt;i&gt;&amp;</p>'), true);
    },
    TEMPLATES,
  ),
  check(
    'prints-markup-when-a-template-forces-it',
    [],
    () => {
      equal(filled().includes('<div><i>&</div>'), true);
    },
    TEMPLATES,
  ),
];
