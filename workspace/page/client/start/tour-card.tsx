/** The step of the tour one is at, over the windows that it leads through. */

import { useEffect, useRef } from 'preact/hooks';

import type { GuideView, StateView } from '../../wire';
import { hrefOf } from '../route';
import type { Tour } from './use-tour';

export function TourCard({ tour }: { readonly tour: Tour; readonly state: StateView }) {
  const { at, guide, goTo, end } = tour;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [at, guide.value === undefined]);
  const steps = guide.value?.tour ?? [];
  const step = at === undefined ? undefined : steps[at];
  if (at === undefined || !step) return null;
  return (
    <aside class="tour-card" aria-label="Экскурсия">
      <p class="hint">
        Шаг {at + 1} из {steps.length}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {step.title}
      </h2>
      <p>{step.text}</p>
      <p class="try-it">{step.tryIt}</p>
      <Place place={step.place} />
      <footer>
        <button disabled={at === 0} onClick={() => void goTo(at - 1)}>
          Назад
        </button>
        {at + 1 < steps.length ? (
          <button class="primary" onClick={() => void goTo(at + 1)}>
            Дальше
          </button>
        ) : (
          <button class="primary" onClick={end}>
            Закончить
          </button>
        )}
        <button class="icon" aria-label="Закончить экскурсию" onClick={end}>
          ×
        </button>
      </footer>
    </aside>
  );
}

function Place({ place }: Pick<GuideView['tour'][number], 'place'>) {
  if (!place) return <p class="hint">Этого здесь пока нет: шаг станет понятен, когда дойдёт до дела.</p>;
  const href = hrefOf(place.place, ...place.parts);
  if (place.place !== 'form') return <a href={href}>Показать это место</a>;
  return (
    <a href={href} target="_blank" rel="noopener">
      Открыть анкету в новой вкладке
    </a>
  );
}
