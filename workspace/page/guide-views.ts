/** What a guide tells, as data for the page. */

export interface About {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface TourStep {
  readonly title: string;
  /** What there is to see. */
  readonly text: string;
  /** What to try. */
  readonly tryIt: string;
  readonly target: Target;
}

/** A place by what stands on it, since ids differ from one Workspace to another. */
export type Target =
  | { readonly kind: 'sheet'; readonly title: string }
  | { readonly kind: 'form'; readonly title: string }
  /** The newest document whose name begins so. */
  | { readonly kind: 'document'; readonly start: string }
  /** The newest mail with this in its subject. */
  | { readonly kind: 'mail'; readonly subject: string }
  | { readonly kind: 'window'; readonly place: 'drive' | 'mail' | 'runs' };

export interface PersonCard {
  readonly email: string;
  readonly name: string;
  /** What they are in the programme, as a screen says it. */
  readonly role: string;
  readonly kind: 'responsible' | 'participant';
}

export interface QueueView {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The sheet that the rows stand on. */
  readonly sheetId: number | undefined;
}
