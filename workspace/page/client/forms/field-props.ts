/** What every kind of field of a form is given. */

import type { Answer } from '../../../services/forms/answer';
import type { ItemView } from '../../../services/forms/form-view';

export interface FieldProps {
  readonly item: ItemView;
  readonly answer: Answer | undefined;
  readonly name: string;
  readonly isWrong: boolean;
  /** The ids of what describes the field: its help and its error. */
  readonly describedBy: string | undefined;
  onAnswer(answer: Answer): void;
}
