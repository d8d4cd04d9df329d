/** `google.script` of a page (AS/guides/html/reference/run), and one typed promise over the project's gateway. */

import type { GatewayAnswer, SidebarCalls } from '../entries/sidebar-calls';
import { NO_ANSWER } from '../texts/panel';

/** The part of `google.script.run` that the pages use; the only function they call is `call`. */
export interface ScriptRunner {
  withSuccessHandler(handler: (answer: GatewayAnswer | null) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
  call(name: string, args: readonly unknown[]): void;
}

declare const google: {
  readonly script: { readonly run: ScriptRunner; readonly host: { close(): void } };
};

/** What came of a call: its value, or the sentence to show. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

export type Ask = <N extends keyof SidebarCalls>(
  name: N,
  ...args: Parameters<SidebarCalls[N]>
) => Promise<Answer<ReturnType<SidebarCalls[N]>>>;

/** Makes `ask` over a runner. The promise never rejects: a lost connection is a sentence as well. */
export function createAsk(runner: () => ScriptRunner): Ask {
  return (name, ...args) =>
    new Promise((resolve) => {
      const lost = (): void => resolve({ ok: false, sentence: NO_ANSWER });
      try {
        runner()
          .withSuccessHandler((answer) => (answer ? resolve(answer as never) : lost()))
          .withFailureHandler(lost)
          .call(name, args);
      } catch {
        lost();
      }
    });
}

/** Asks the script of this page. */
export const ask: Ask = createAsk(() => google.script.run);

/** Closes the dialog or the sidebar that this page is. */
export function closePage(): void {
  google.script.host.close();
}
