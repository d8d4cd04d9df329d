/** The two lists of the board, by mentee and by mentor, and the filter over them. */

import type { MenteeProfile, MentorProfile } from '../../domain/matching/profiles';
import { remarkOn } from '../../domain/matching/remarks';
import type { Track } from '../../domain/programme/track';
import type { Show } from '../../texts/board';
import { foldText } from '../../domain/intake/fold-text';
import { nameOfMentee, nameOfMentor, placesOf, type Situation } from './situation';

export interface Filter {
  readonly text: string;
  readonly track: Track | '';
  readonly group: string;
  readonly show: Show;
}

export const NO_FILTER: Filter = { text: '', track: '', group: '', show: 'all' };

export interface MenteeRow {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly group: string;
  /** Of the pair; without one, those asked for, none for any. */
  readonly tracks: readonly Track[];
  readonly mentor: string | undefined;
  readonly score: number | undefined;
  readonly isPinned: boolean;
  readonly isChanged: boolean;
  readonly hasRemarks: boolean;
}

export interface MentorRow {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly tracks: readonly Track[];
  readonly taken: number;
  readonly places: number;
  readonly mentees: readonly string[];
  readonly hasPinned: boolean;
  readonly isChanged: boolean;
  readonly hasRemarks: boolean;
}

/** One row for each request that asks for a mentor, in the order of names. */
export function menteeRows(situation: Situation): readonly MenteeRow[] {
  return [...situation.mentees.values()].map((profile) => menteeRow(situation, profile));
}

function menteeRow(situation: Situation, profile: MenteeProfile): MenteeRow {
  const { current, answer, now, mentors } = situation;
  const id = profile.request.id;
  const pair = current.pairs.get(id);
  const by = pair && mentors.get(pair.mentor);
  return {
    id,
    name: nameOfMentee(situation, id),
    code: profile.request.person,
    group: profile.person?.group ?? '',
    tracks: pair ? [pair.track] : profile.request.tracks,
    mentor: pair && nameOfMentor(situation, pair.mentor),
    score: pair?.score,
    isPinned: pair !== undefined && now.pins.get(id) === pair.mentor,
    isChanged: answer.pairs.get(id)?.mentor !== pair?.mentor,
    hasRemarks: pair !== undefined && by !== undefined && remarkOn(profile, by, pair.track).length > 0,
  };
}

/** One row for each mentor who takes part, in the order of names. */
export function mentorRows(situation: Situation): readonly MentorRow[] {
  return [...situation.mentors.values()]
    .filter(({ refusals }) => refusals.length === 0)
    .map((profile) => mentorRow(situation, profile));
}

function mentorRow(situation: Situation, profile: MentorProfile): MentorRow {
  const id = profile.mentor.id;
  const pairs = situation.pairsOf.get(id) ?? [];
  const before = situation.openedWith.get(id) ?? [];
  return {
    id,
    name: nameOfMentor(situation, id),
    code: profile.mentor.person,
    tracks: pairs.length > 0 ? [...new Set(pairs.map(({ track }) => track))] : profile.mentor.tracks,
    taken: pairs.length,
    places: placesOf(profile),
    mentees: pairs.map(({ request }) => nameOfMentee(situation, request)),
    hasPinned: pairs.some(({ request }) => situation.now.pins.get(request) === id),
    hasRemarks: pairs.some(({ request, track }) => {
      const mentee = situation.mentees.get(request);
      return mentee !== undefined && remarkOn(mentee, profile, track).length > 0;
    }),
    isChanged:
      before.length !== pairs.length ||
      !pairs.every(({ request }) => situation.answer.pairs.get(request)?.mentor === id),
  };
}

/** The groups that a filter offers. */
export function groupsOf({ mentees }: Pick<Situation, 'mentees'>): readonly string[] {
  const groups = new Set([...mentees.values()].map(({ person }) => person?.group ?? ''));
  return [...groups].filter((group) => group !== '').sort();
}

/** The #tags of a row, for the search. */
export type TagsOf = (id: string) => Iterable<string>;

export function filterMentees(rows: readonly MenteeRow[], filter: Filter, tagsOf: TagsOf): readonly MenteeRow[] {
  const isShown: Readonly<Record<Show, (row: MenteeRow) => boolean>> = {
    all: () => true,
    unmatched: ({ mentor }) => mentor === undefined,
    changed: ({ isChanged }) => isChanged,
    pinned: ({ isPinned }) => isPinned,
    remarks: ({ hasRemarks }) => hasRemarks,
  };
  const isFound = finder(filter.text, tagsOf);
  return rows.filter(
    (row) =>
      isShown[filter.show](row) &&
      (filter.group === '' || row.group === filter.group) &&
      hasTrack(row.tracks, filter) &&
      isFound(row.id, [row.name, row.code, row.mentor ?? '']),
  );
}

/** Without a pair means of a mentor: with a free place. Groups are the mentees'. */
export function filterMentors(rows: readonly MentorRow[], filter: Filter, tagsOf: TagsOf): readonly MentorRow[] {
  const isShown: Readonly<Record<Show, (row: MentorRow) => boolean>> = {
    all: () => true,
    unmatched: ({ taken, places }) => taken < places,
    changed: ({ isChanged }) => isChanged,
    pinned: ({ hasPinned }) => hasPinned,
    remarks: ({ hasRemarks }) => hasRemarks,
  };
  const isFound = finder(filter.text, tagsOf);
  return rows.filter(
    (row) =>
      isShown[filter.show](row) &&
      hasTrack(row.tracks, filter) &&
      isFound(row.id, [row.name, row.code, ...row.mentees]),
  );
}

/** A row without a track would take any. */
function hasTrack(tracks: readonly Track[], { track }: Filter): boolean {
  return track === '' || tracks.length === 0 || tracks.includes(track);
}

/** Every word must stand somewhere; «ё» is «е». */
function finder(text: string, tagsOf: TagsOf): (id: string, texts: readonly string[]) => boolean {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return () => true;
  return (id, texts) => {
    const whole = foldText([id, ...texts, ...tagsOf(id)].join(' '));
    return words.every((word) => whole.includes(word));
  };
}
