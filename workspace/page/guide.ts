/** What the page knows of the product that lives in the Workspace. It is handed in: without it, the page shows any script's Workspace. */

import type { Workspace } from '../open';
import type { About, PersonCard, QueueView, TourStep } from './guide-views';

export interface Guide {
  about(): About;
  /** The way through what there is to see, step by step. */
  tour(ws: Workspace): readonly TourStep[];
  /** Who may sit down at the keyboard besides those who edit the workbook. */
  people(ws: Workspace): readonly PersonCard[];
  /** What waits for the script to do it. */
  queue(ws: Workspace): QueueView;
}
