/** What is still to happen in the demo year, in the order of time; what happens may put more into the diary. */

export interface Diary {
  /** '2026-09-01T10:45'; a moment that has passed is at once. */
  at(moment: string, act: () => void): void;
  /** Takes out what comes next. */
  next(): { readonly moment: string; readonly act: () => void } | undefined;
}

/** Makes an empty diary. Acts of one moment happen in the order in which they were put in. */
export function createDiary(): Diary {
  const entries: { readonly moment: string; readonly order: number; readonly act: () => void }[] = [];
  let order = 0;
  return {
    at(moment, act) {
      order += 1;
      const own = { moment, order, act };
      const place = entries.findIndex((entry) => entry.moment > moment);
      if (place < 0) entries.push(own);
      else entries.splice(place, 0, own);
    },
    next: () => entries.shift(),
  };
}
