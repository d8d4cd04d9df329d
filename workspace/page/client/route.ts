/** Where in the page one is: the part after `#`, such as `#/form/<id or link>`; and which place here a link to Google means. */

export type Place = 'start' | 'book' | 'forms' | 'form' | 'drive' | 'document' | 'mail' | 'runs';

export interface Route {
  readonly place: Place;
  /** Decoded parts after the place. */
  readonly parts: readonly string[];
}

const PLACES: readonly Place[] = ['start', 'book', 'forms', 'form', 'drive', 'document', 'mail', 'runs'];

/** Reads the part after `#`. */
export function routeOf(hash: string): Route {
  const [, place = 'start', ...parts] = hash.split('/');
  const known = PLACES.find((candidate) => candidate === place) ?? 'start';
  return { place: known, parts: parts.map((part) => decodeURIComponent(part)) };
}

/** Writes an address within the page. */
export function hrefOf(place: Place, ...parts: readonly (string | number)[]): string {
  return ['#', place, ...parts.map((part) => encodeURIComponent(part))].join('/');
}

const GOOGLE_PLACES: readonly (readonly [RegExp, (url: string, id: string, gid: string | undefined) => string])[] = [
  [/^https:\/\/docs\.google\.com\/forms\/d\/([\w-]+)/, (url) => hrefOf('form', url)],
  [
    /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)(?:.*[#&?]gid=(\d+))?/,
    (_url, id, gid) => (gid === undefined ? hrefOf('book', id) : hrefOf('book', id, gid)),
  ],
  [/^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/, (_url, id) => hrefOf('document', id)],
  [/^https:\/\/drive\.google\.com\/drive\/(?:u\/\d\/)?folders\/([\w-]+)/, (_url, id) => hrefOf('drive', id)],
];

/** The place here that a link to Google means; nothing for a link that leads elsewhere. */
export function localHref(url: string): string | undefined {
  for (const [pattern, write] of GOOGLE_PLACES) {
    const match = pattern.exec(url);
    if (match) return write(url, match[1] ?? '', match[2]);
  }
  return undefined;
}
