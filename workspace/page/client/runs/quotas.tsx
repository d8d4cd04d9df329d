/** What is left of Google's quotas, of those that a user can run out of in a day. */

import type { QuotaCard, StateView } from '../../wire';
import { look } from '../server-calls';
import { useLoaded } from '../use-loaded';

interface Shown {
  readonly title: string;
  write?(amount: number): string;
}

const minutes = (ms: number): string => `${Math.round(ms / 60_000)} мин`;

const SHOWN: Partial<Readonly<Record<QuotaCard['name'], Shown>>> = {
  mailRecipients: { title: 'Писем в день' },
  triggerRuntimeMs: { title: 'Работа по расписанию в день', write: minutes },
  documentsCreated: { title: 'Новых документов в день' },
  propertyCalls: { title: 'Обращений к свойствам в день' },
  sheetsReads: { title: 'Чтений таблиц в минуту' },
  sheetsWrites: { title: 'Записей в таблицы в минуту' },
};

export function Quotas({ state }: { readonly state: StateView }) {
  const { value = [] } = useLoaded(() => look<readonly QuotaCard[]>('quotas'), [state]);
  const users = [...new Set(value.map(({ user }) => user))];
  return (
    <section aria-labelledby="quotas">
      <h2 id="quotas">Осталось от квот</h2>
      {users.map((user) => (
        <div key={user}>
          {users.length > 1 && <p class="hint">{user}</p>}
          <ul class="quotas">
            {value
              .filter((quota) => quota.user === user)
              .map((quota) => (
                <QuotaLine key={quota.name} quota={quota} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function QuotaLine({ quota: { name, left, limit } }: { readonly quota: QuotaCard }) {
  const shown = SHOWN[name];
  if (!shown) return null;
  const { title, write = (amount) => amount.toLocaleString('ru') } = shown;
  return (
    <li>
      <span>{title}</span>
      <span class={left <= limit / 10 ? 'scarce' : ''}>
        {write(left)} <span class="hint">из {write(limit)}</span>
      </span>
      <meter aria-label={title} min={0} max={limit} value={left} />
    </li>
  );
}
