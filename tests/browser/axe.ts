/** Asks axe about a screen: the page, and the script's pages in it. */

import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
}

interface WithAxe {
  readonly axe: { run(context: unknown, options: object): Promise<AxeResults> };
  readonly document: unknown;
}

/** What axe finds, a line a finding: its rule and the first place. Each frame is asked alone: they stand apart and do not talk. */
export async function findingsOn(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const frame of page.frames()) {
    await frame.evaluate(AXE);
    const { violations } = await frame.evaluate(() => {
      const { axe, document } = globalThis as unknown as WithAxe;
      return axe.run(document, { iframes: false, resultTypes: ['violations'] });
    });
    for (const { id, help, nodes } of violations) findings.push(`${id}: ${help} (${String(nodes[0]?.target[0])})`);
  }
  return findings;
}
