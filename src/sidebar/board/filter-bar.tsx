/** Which list is shown, and which rows of it. */

import { TRACK_WORDS, type Track, TRACKS } from '../../domain/programme/track';
import { BOARD, MENTOR_SHOW_WORDS, type Show, SHOW_WORDS } from '../../texts/board';
import type { Filter } from './rows';

export type View = 'mentees' | 'mentors';

interface FilterBarProps {
  readonly view: View;
  readonly filter: Filter;
  readonly groups: readonly string[];
  /** How many rows are left of how many. */
  readonly count: string;
  onView(view: View): void;
  onFilter(filter: Filter): void;
}

export function FilterBar({ view, filter, groups, count, onView, onFilter }: FilterBarProps) {
  return (
    <search class="filter">
      <fieldset class="views">
        <legend class="unseen">{BOARD.view}</legend>
        {(['mentees', 'mentors'] as const).map((name) => (
          <label key={name}>
            <input type="radio" name="view" checked={view === name} onChange={() => onView(name)} />
            {BOARD[name]}
          </label>
        ))}
        <span class="count" aria-live="polite">
          {count}
        </span>
      </fieldset>
      <label>
        <span class="unseen">{BOARD.find}</span>
        <input
          type="search"
          value={filter.text}
          placeholder={BOARD.findHint}
          onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        />
      </label>
      <Choice
        name={BOARD.track}
        value={filter.track}
        options={[['', BOARD.anyTrack], ...TRACKS.map((track) => [track, TRACK_WORDS[track]] as const)]}
        onChange={(track) => onFilter({ ...filter, track: track as Track | '' })}
      />
      {view === 'mentees' && groups.length > 1 && (
        <Choice
          name={BOARD.group}
          value={filter.group}
          options={[['', BOARD.anyGroup], ...groups.map((group) => [group, group] as const)]}
          onChange={(group) => onFilter({ ...filter, group })}
        />
      )}
      <Choice
        name={BOARD.show}
        value={filter.show}
        options={Object.entries(view === 'mentees' ? SHOW_WORDS : MENTOR_SHOW_WORDS)}
        onChange={(show) => onFilter({ ...filter, show: show as Show })}
      />
    </search>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  onChange(value: string): void;
}

function Choice({ name, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      <span class="unseen">{name}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
