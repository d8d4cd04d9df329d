/** `google.script.run` (AS/guides/html/reference/run): any name is a function of the script; handlers are set on a copy of the runner. */

import { crossBorder } from '../../../runs/sidebar-values';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler | null;
  readonly failure?: Handler | null;
  readonly userObject?: unknown;
}

export type Runner = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

export interface ScriptRun {
  readonly run: Runner;
  /** The script returned. */
  returned(id: number, value: unknown): void;
  /** The script threw. */
  threw(id: number, error: Error): void;
}

/** Makes the runner; `send` carries a call to the script. */
export function createScriptRun(send: (id: number, fn: string, args: readonly unknown[]) => void): ScriptRun {
  const pending = new Map<number, Handlers>();
  let calls = 0;
  const take = (id: number): Handlers => {
    const handlers = pending.get(id) ?? {};
    pending.delete(id);
    return handlers;
  };
  const call = (fn: string, args: readonly unknown[], handlers: Handlers): void => {
    // What may not cross throws here, where the page's author sees it, as at Google.
    const carried = args.map((value, position) => crossBorder(value, String(position)));
    calls += 1;
    pending.set(calls, handlers);
    send(calls, fn, carried);
  };
  return {
    run: runnerWith({}, call),
    returned(id, value) {
      const { success, userObject } = take(id);
      success?.(value, userObject);
    },
    threw(id, error) {
      const { failure, userObject } = take(id);
      // «Without a failure handler, failures are logged to the JavaScript console. To override this, call withFailureHandler(null)».
      if (failure === undefined) console.error(error);
      else failure?.(error, userObject);
    },
  };
}

function runnerWith(
  handlers: Handlers,
  call: (fn: string, args: readonly unknown[], handlers: Handlers) => void,
): Runner {
  const setters: Runner = {
    withSuccessHandler: (success) => runnerWith({ ...handlers, success: success as Handler }, call),
    withFailureHandler: (failure) => runnerWith({ ...handlers, failure: failure as Handler }, call),
    withUserObject: (userObject) => runnerWith({ ...handlers, userObject }, call),
  };
  return new Proxy<Runner>(setters, {
    get: (target, name) =>
      Reflect.get(target, name) ?? ((...args: readonly unknown[]) => call(String(name), args, handlers)),
  });
}
