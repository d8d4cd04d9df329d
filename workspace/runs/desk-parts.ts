/** What a desk and the acts at it work with. */

import type { Binding } from './binding';
import type { FireParts } from './fire';
import type { Services } from './services';

export interface DeskParts extends FireParts {
  readonly services: Services;
  readonly binding: Binding;
  /** Called when an act is over. */
  keepTime(): void;
}
