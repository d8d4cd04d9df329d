/** Whether a document's paragraphs are being corrected, and where a correction goes. */

import { createContext } from 'preact';

export interface TextPlace {
  /** Where the paragraph begins. */
  readonly index: number;
  /** The header or footer that it stands in. */
  readonly segmentId?: string;
}

export interface Editing {
  readonly isOn: boolean;
  readonly segmentId: string | undefined;
  rewrite(place: TextPlace, text: { readonly before: string; readonly after: string }): Promise<void>;
}

export const Editor = createContext<Editing>({ isOn: false, segmentId: undefined, rewrite: async () => undefined });
