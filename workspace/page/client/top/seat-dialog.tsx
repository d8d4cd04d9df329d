/** The people who may sit down at the keyboard. */

import { useState } from 'preact/hooks';

import type { PersonCard } from '../../guide-views';
import type { StateView } from '../../wire';
import { Modal } from '../modal';
import { look } from '../server-calls';
import { useLoaded } from '../use-loaded';

interface SeatDialogProps {
  readonly state: StateView;
  /** `isShared`: the workbook is opened to them first. */
  onSit(email: string, isShared: boolean): void;
  onClose(): void;
}

/** More than that nobody reads through; the search finds the others. */
const SHOWN = 12;

export function SeatDialog(props: SeatDialogProps) {
  const { state, onSit, onClose } = props;
  const { value: people = [] } = useLoaded(() => look<readonly PersonCard[]>('people'), []);
  const [search, setSearch] = useState('');
  const isWanted = ({ name, email, role }: PersonCard): boolean =>
    `${name} ${email} ${role}`.toLocaleLowerCase('ru').includes(search.trim().toLocaleLowerCase('ru'));
  const ofKind = (kind: PersonCard['kind']): readonly PersonCard[] =>
    people.filter((person) => person.kind === kind && isWanted(person));
  const editors = state.editors.map((email) => ({
    email,
    name: email,
    role: email === state.owner ? 'куратор, владелец книги' : 'может править книгу',
  }));
  return (
    <Modal title="Кто за клавиатурой" onClose={onClose}>
      <div class="seats">
        <SeatList title="Правят книгу" people={editors} {...props} />
        <SecondCurator onSit={onSit} />
        <label class="seat-search">
          Найти человека
          <input
            type="search"
            placeholder="Фамилия, код, группа или роль"
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        </label>
        <SeatList title="Ответственные" people={ofKind('responsible')} {...props} />
        <SeatList title="Участники" people={ofKind('participant')} {...props} />
      </div>
    </Modal>
  );
}

interface SeatListProps extends SeatDialogProps {
  readonly title: string;
  readonly people: readonly Omit<PersonCard, 'kind'>[];
}

function SeatList({ title, people, state, onSit }: SeatListProps) {
  if (people.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {people.slice(0, SHOWN).map(({ email, name, role }) => (
          <li key={email}>
            <button aria-pressed={email === state.user} onClick={() => onSit(email, false)}>
              <span>{name}</span>
              <span class="hint">{name === email ? role : `${role} · ${email}`}</span>
            </button>
          </li>
        ))}
      </ul>
      {people.length > SHOWN && <p class="hint">И ещё {people.length - SHOWN}: найдите по фамилии или коду.</p>}
    </section>
  );
}

function SecondCurator({ onSit }: Pick<SeatDialogProps, 'onSit'>) {
  const [email, setEmail] = useState('second.curator@college.example');
  return (
    <form
      class="second-curator"
      onSubmit={(event) => {
        event.preventDefault();
        onSit(email, true);
      }}
    >
      <label>
        Второй куратор
        <input type="email" required value={email} onInput={({ currentTarget }) => setEmail(currentTarget.value)} />
      </label>
      <button>Открыть книгу и посадить</button>
    </form>
  );
}
