/** Something of the server in a component: loaded when the component or its keys change, and again when asked. */

import { useCallback, useEffect, useState } from 'preact/hooks';

import { sentenceOf } from './server-calls';

export interface Loaded<T> {
  readonly value: T | undefined;
  readonly error: string | undefined;
  reload(): void;
}

/** Loads; an older answer never takes the place of a newer one. */
export function useLoaded<T>(load: () => Promise<T>, keys: readonly unknown[]): Loaded<T> {
  const [value, setValue] = useState<T>();
  const [error, setError] = useState<string>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (loaded) => {
        if (!isCurrent) return;
        setValue(() => loaded);
        setError(undefined);
      },
      (thrown: unknown) => isCurrent && setError(sentenceOf(thrown)),
    );
    return () => void (isCurrent = false);
  }, [...keys, turn]);
  return { value, error, reload: useCallback(() => setTurn((before) => before + 1), []) };
}
