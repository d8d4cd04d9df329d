/** Replaces texts in a paper that stands: the first place of each, found in one reading and changed from the end. */

import { locationIn, rangeIn, type Element, type ReadDocument, type Request } from './docs-api';
import { paragraphAt } from './text-places';

interface Replacement {
  readonly find: string;
  readonly put: string;
}

/** Paragraphs that follow one another without a table between them: one text, whose places are indexes. */
interface Story {
  readonly segment: string;
  readonly start: number;
  readonly text: string;
}

interface Claim {
  readonly story: Story;
  readonly from: number;
  readonly replacement: Replacement;
}

/** A place that one replacement has taken is no place for the next; a text that is not there is left. */
export function stampRequests(document: ReadDocument, replacements: readonly Replacement[]): readonly Request[] {
  const stories = document.segments.flatMap(({ id, content }) => storiesOf(content, id));
  const claims: Claim[] = [];
  for (const replacement of replacements) {
    const claim = firstPlace(stories, replacement, claims);
    if (claim) claims.push(claim);
  }
  return claims
    .sort((one, other) => other.story.start + other.from - (one.story.start + one.from))
    .flatMap(({ story, from, replacement }) => changeRequests(story, from, replacement));
}

function storiesOf(content: readonly Element[], segment: string): readonly Story[] {
  const stories: Story[] = [];
  let current: Story | undefined;
  for (const element of content) {
    const paragraph = paragraphAt(element);
    if (paragraph) {
      current = current ? { ...current, text: current.text + paragraph.text } : { segment, ...paragraph };
      continue;
    }
    if (current) stories.push(current);
    current = undefined;
    for (const row of element.table?.tableRows ?? [])
      for (const cell of row.tableCells ?? []) stories.push(...storiesOf(cell.content ?? [], segment));
  }
  return current ? [...stories, current] : stories;
}

function firstPlace(stories: readonly Story[], replacement: Replacement, claims: readonly Claim[]): Claim | undefined {
  const { find } = replacement;
  for (const story of stories) {
    for (let from = story.text.indexOf(find); from >= 0; from = story.text.indexOf(find, from + 1)) {
      const isTaken = claims.some(
        (claim) =>
          claim.story === story && from < claim.from + claim.replacement.find.length && claim.from < from + find.length,
      );
      if (!isTaken) return { story, from, replacement };
    }
  }
  return undefined;
}

/** Only what differs is changed. The new text goes in behind the old and so takes its looks; then the old goes. */
function changeRequests(story: Story, from: number, { find, put }: Replacement): readonly Request[] {
  const head = commonLength(find, put, (text, at) => text.charAt(at));
  const tail = commonLength(find.slice(head), put.slice(head), (text, at) => text.charAt(text.length - 1 - at));
  const [oldText, newText] = [find.slice(head, find.length - tail), put.slice(head, put.length - tail)];
  const start = story.start + from + head;
  const end = start + oldText.length;
  return [
    ...(newText === '' ? [] : [{ insertText: { text: newText, location: locationIn(story.segment, end) } }]),
    ...(oldText === '' ? [] : [{ deleteContentRange: { range: rangeIn(story.segment, start, end) } }]),
  ];
}

function commonLength(one: string, other: string, at: (text: string, place: number) => string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && at(one, length) === at(other, length)) length += 1;
  return length;
}
