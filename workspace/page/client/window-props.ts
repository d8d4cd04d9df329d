/** What the windows share: their state, what they show on the screen, their titles. */

import type { StateView } from '../wire';
import type { Place, Route } from './route';
import type { Screen } from './screen';
import type { Tour } from './start/use-tour';

/** What every window shares. */
export interface WindowProps {
  readonly route: Route;
  readonly state: StateView;
  readonly screen: Screen;
  readonly tour: Tour;
  reload(): void;
}

export const TITLES: Readonly<Record<Place, string>> = {
  start: 'Начало',
  book: 'Книга',
  forms: 'Формы',
  form: 'Форма',
  drive: 'Диск',
  document: 'Документ',
  mail: 'Почта',
  runs: 'Запуски',
};
