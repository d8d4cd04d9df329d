/** A value of the script that a section shows: asked for when wanted, kept until the next answer. */

import { useRef, useState } from 'preact/hooks';

import type { Answer } from './google-run';

export interface Loaded<T> {
  readonly isLoading: boolean;
  /** The last answer; absent before the first one. */
  readonly answer?: Answer<T>;
  load(): Promise<void>;
}

/** Gives the last answer; one that an answer to a later question has overtaken is dropped. */
export function useLoaded<T>(question: () => Promise<Answer<T>>): Loaded<T> {
  const [answer, setAnswer] = useState<Answer<T>>();
  const [isLoading, setIsLoading] = useState(false);
  const asked = useRef(0);
  const load = async (): Promise<void> => {
    asked.current += 1;
    const turn = asked.current;
    setIsLoading(true);
    const given = await question();
    if (turn !== asked.current) return;
    setAnswer(given);
    setIsLoading(false);
  };
  return { isLoading, load, ...(answer ? { answer } : {}) };
}
