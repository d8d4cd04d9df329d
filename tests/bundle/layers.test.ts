/** Which folder may import which: each rule refuses a small offender, and the tree has none. */

import { execFileSync } from 'node:child_process';

/** One who imports against the arrows, and where it would stand. */
const OFFENDERS: readonly (readonly [file: string, source: string])[] = [
  ['src/domain/bases/offender.ts', `import { pairs } from '../pairs/pair-table';\nconsole.log(pairs);`],
  ['src/domain/shared/offender.ts', `import { TABLES } from '../workbook';\nconsole.log(TABLES);`],
  ['src/domain/intake/offender.ts', `import { health } from '../../app/health';\nconsole.log(health);`],
  ['src/domain/reminders/offender.ts', `export const book = SpreadsheetApp.getActive();`],
  ['src/app/offender.ts', `import { mailer } from '../adapters/mail/mailer';\nconsole.log(mailer);`],
  ['src/app/worker/offender.ts', `import { MENU } from '../../texts/menu';\nconsole.log(MENU);`],
  ['src/app/offender.ts', `export const user = Session.getEffectiveUser();`],
  ['src/adapters/run/offender.ts', `import { office } from '../../entries/wire';\nconsole.log(office);`],
  ['src/adapters/run/offender.ts', `import { health } from '../../app/health';\nconsole.log(health);`],
  ['src/texts/offender.ts', `import { mailer } from '../adapters/mail/mailer';\nconsole.log(mailer);`],
  ['src/texts/offender.ts', `export const sheet = Sheets;`],
  ['src/sidebar/offender.ts', `import { health } from '../app/health';\nconsole.log(health);`],
  ['workspace/core/offender.ts', `import { openCode } from '../runs/code-folder';\nconsole.log(openCode);`],
  ['workspace/page/offender.ts', `import { MENU } from '../../src/texts/menu';\nconsole.log(MENU);`],
];

const LAYER_RULES = ['no-restricted-imports', 'no-restricted-globals'];

/** The linter is a module of its own kind, which jest does not load: it runs beside, once for all. */
const LINTER = `
  import { readFileSync } from 'node:fs';
  import { ESLint } from 'eslint';
  const offenders = JSON.parse(readFileSync(0, 'utf8'));
  const eslint = new ESLint();
  const rulesOf = ([result]) => result.messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId);
  const refused = [];
  for (const [filePath, source] of offenders) refused.push(rulesOf(await eslint.lintText(source, { filePath })));
  const tree = await eslint.lintFiles(['src/**/*.ts', 'src/**/*.tsx']);
  const found = tree.flatMap(({ filePath, messages }) => messages.map(({ ruleId, message }) => ({ filePath, ruleId, message })));
  console.log(JSON.stringify({ refused, files: tree.length, found }));
`;

interface Linted {
  readonly refused: readonly (readonly string[])[];
  readonly files: number;
  readonly found: readonly { readonly filePath: string; readonly ruleId: string; readonly message: string }[];
}

describe('layerZones', () => {
  let linted: Linted;

  beforeAll(() => {
    const input = JSON.stringify(OFFENDERS);
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', LINTER], { input, encoding: 'utf8' });
    linted = JSON.parse(printed) as Linted;
  });

  it.each(OFFENDERS.map(([file, source], place) => ({ file, source, place })))(
    'refuses in $file: $source',
    ({ place }) => {
      expect(linted.refused[place]).toEqual([expect.stringMatching(LAYER_RULES.join('|'))]);
    },
  );

  it('finds no offender in the product', () => {
    expect(linted.files).toBeGreaterThan(100);
    expect(linted.found.filter(({ ruleId }) => LAYER_RULES.includes(ruleId))).toEqual([]);
  });
});
