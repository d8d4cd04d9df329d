/** The browser of the tests: the one that comes from npm where it can run, or the one that the machine has and BROWSER_PATH names. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Browser, chromium } from 'playwright-core';

const OWN_BROWSER = process.env['BROWSER_PATH'];

/** The browser from npm is made for this one platform. */
const RUNS_HERE = process.platform === 'linux' && process.arch === 'x64';

/** `describe`; on a machine without a browser the tests are left out, which is said in one line. */
export const describeInBrowser: typeof describe | typeof describe.skip =
  OWN_BROWSER !== undefined || RUNS_HERE ? describe : leftOut();

/** Starts a browser, which whoever asked for it closes. */
export async function openBrowser(): Promise<Browser> {
  // Without the first of them it asks its maker for news, and the tests ask nobody for anything. Without the second
  // it emulates a graphics card, which costs more than all the rest of a frame.
  const own = ['--disable-background-networking', '--disable-gpu', '--lang=ru'];
  if (OWN_BROWSER !== undefined) return chromium.launch({ executablePath: OWN_BROWSER, args: own });
  const { path, args } = unpack();
  return chromium.launch({ executablePath: path, args: [...args, ...own] });
}

interface Unpacked {
  readonly path: string;
  readonly args: readonly string[];
}

/** Where it is unpacked once for all runs of all tests. */
const HOME = join(tmpdir(), 'browser-of-tests');

/** Test files run side by side: each would unpack into a folder of its own, and the first one ready gives its folder to all. */
function unpack(): Unpacked {
  const path = join(HOME, 'chromium');
  if (existsSync(path)) return { path, args: askPackage(HOME).args };
  const own = mkdtempSync(join(tmpdir(), 'browser-'));
  const { args } = askPackage(own);
  try {
    renameSync(own, HOME);
  } catch {
    rmSync(own, { recursive: true, force: true });
  }
  return { path, args };
}

/** The package unpacks into the temporary folder of its process, which a test cannot change for its own. */
function askPackage(folder: string): Unpacked {
  const script = `
    import browser from '@sparticuz/chromium';
    browser.setGraphicsMode = false;
    console.log(JSON.stringify({ path: await browser.executablePath(), args: browser.args }));`;
  const env = { ...process.env, TMPDIR: folder };
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env, encoding: 'utf8' });
  return JSON.parse(told) as Unpacked;
}

function leftOut(): typeof describe.skip {
  process.stdout.write(
    `No browser for ${process.platform} ${process.arch}: set BROWSER_PATH to run the browser tests.\n`,
  );
  return describe.skip;
}
