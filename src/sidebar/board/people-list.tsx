/** The list of the board, mentees or mentors, under its filter; keys act on the chosen row. */

import { useMemo, useState } from 'preact/hooks';

import { BOARD, ROW } from '../../texts/board';
import { shownPoints } from '../../texts/matching';
import type { Deciding } from './deciding';
import { FilterBar, type View } from './filter-bar';
import {
  filterMentees,
  filterMentors,
  groupsOf,
  type MenteeRow,
  menteeRows,
  type MentorRow,
  mentorRows,
  NO_FILTER,
} from './rows';
import { VirtualList } from './virtual-list';

interface PeopleListProps {
  readonly view: View;
  readonly chosen: string | undefined;
  readonly deciding: Deciding;
  onView(view: View): void;
  onChoose(id: string): void;
  onPick(id: string): void;
  onOpen(): void;
}

export function PeopleList(props: PeopleListProps) {
  const { view, chosen, deciding } = props;
  const { situation } = deciding;
  const [filter, setFilter] = useState(NO_FILTER);
  const all = useMemo(
    () => (view === 'mentees' ? { mentees: menteeRows(situation) } : { mentors: mentorRows(situation) }),
    [situation, view],
  );
  const rows = useMemo(
    () =>
      all.mentees
        ? filterMentees(all.mentees, filter, (id) => situation.mentees.get(id)?.tags.keys() ?? [])
        : filterMentors(all.mentors, filter, (id) => situation.mentors.get(id)?.tags ?? []),
    [all, filter],
  );
  const count = (all.mentees ?? all.mentors).length;
  const press = (key: string): boolean => {
    if (key === 'Enter' || key === 'ArrowRight') props.onOpen();
    else if (view !== 'mentees' || chosen === undefined || !decideByKey(key, chosen, deciding)) return false;
    return true;
  };
  return (
    <section class="people" aria-label={BOARD[view]}>
      <FilterBar
        view={view}
        filter={filter}
        groups={useMemo(() => groupsOf(situation), [situation.ground])}
        count={BOARD.shown(rows.length, count)}
        onView={props.onView}
        onFilter={setFilter}
      />
      <VirtualList<MenteeRow | MentorRow>
        rows={rows}
        label={BOARD[view]}
        describedBy="keys"
        chosen={chosen}
        draw={(row) => ('places' in row ? <MentorLine row={row} /> : <MenteeLine row={row} />)}
        onChoose={props.onChoose}
        onPick={props.onPick}
        onKey={press}
      />
      {rows.length === 0 && <p class="hint empty">{count === 0 ? BOARD.nobody : BOARD.nothingFound}</p>}
      <p id="keys" class="hint keys">
        {BOARD.listHint}
      </p>
    </section>
  );
}

/** Says whether the key decided something. */
function decideByKey(key: string, request: string, deciding: Deciding): boolean {
  const { current, now } = deciding.situation;
  const mentor = current.pairs.get(request)?.mentor;
  if (mentor === undefined || deciding.isBusy || (key !== ' ' && key !== 'Delete')) return key === ' ';
  if (key === 'Delete') deciding.forbid({ request, mentor });
  else if (now.pins.get(request) === mentor) deciding.unpin(request);
  else deciding.pin({ request, mentor });
  return true;
}

function MenteeLine({ row }: { readonly row: MenteeRow }) {
  const { name, group, mentor, score, isPinned, isChanged, hasRemarks } = row;
  return (
    <>
      <span class="first">
        <span class="name">{name}</span> <span class="hint">{group}</span>
      </span>
      <span class="score">{score === undefined ? '' : shownPoints(score)}</span>
      <span class="second">
        {mentor === undefined ? <span class="mark none">{ROW.unmatched}</span> : <span class="with">{mentor}</span>}
        {isPinned && <span class="mark pin">{ROW.pinned}</span>}
        {isChanged && <span class="mark change">{ROW.changed}</span>}
        {hasRemarks && <span class="mark remark">{ROW.remark}</span>}
      </span>
    </>
  );
}

function MentorLine({ row }: { readonly row: MentorRow }) {
  const { name, taken, places, mentees, isChanged } = row;
  return (
    <>
      <span class="first">
        <span class="name">{name}</span>
      </span>
      <span class="score">{ROW.places(taken, places)}</span>
      <span class="second">
        <span class="with">{mentees.length === 0 ? ROW.noMentees : mentees.join(', ')}</span>
        {isChanged && <span class="mark change">{ROW.changed}</span>}
      </span>
    </>
  );
}
