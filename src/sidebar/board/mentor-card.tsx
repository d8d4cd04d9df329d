/** One mentor: the places, who has them, and what may be decided of each. */

import { SLOT_WORDS } from '../../domain/programme/slot';
import type { MentorProfile } from '../../domain/matching/profiles';
import { CARD, ROW } from '../../texts/board';
import { shownPoints } from '../../texts/matching';
import { Button } from '../button';
import type { Deciding } from './deciding';
import { nameOfMentee, nameOfMentor, placesOf } from './situation';

interface MentorCardProps {
  readonly profile: MentorProfile;
  readonly deciding: Deciding;
}

export function MentorCard({ profile, deciding }: MentorCardProps) {
  const { situation } = deciding;
  const { mentor, tags } = profile;
  const pairs = situation.pairsOf.get(mentor.id) ?? [];
  const pinned = pairs.filter(({ request }) => situation.now.pins.get(request) === mentor.id).length;
  const places = [CARD.placesOf(pairs.length, placesOf(profile)), pinned > 0 ? CARD.pinnedHere(pinned) : ''];
  const facts = [
    [CARD.places, places.filter((text) => text !== '').join(', ')],
    [CARD.tags, [...tags].join(' ')],
    [CARD.teaches, mentor.skills],
    [CARD.slots, mentor.slots.map((slot) => SLOT_WORDS[slot]).join(', ')],
  ] as const;
  return (
    <>
      <h2 id="card" tabIndex={-1}>
        {nameOfMentor(situation, mentor.id)} <span class="hint">{mentor.person}</span>
      </h2>
      <dl class="about">
        {facts
          .filter(([, value]) => value !== '')
          .map(([what, value]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <section aria-labelledby="mentees">
        <h3 id="mentees">{CARD.mentees}</h3>
        {pairs.length === 0 && <p class="hint">{ROW.noMentees}</p>}
        <ul class="lines">
          {pairs.map(({ request, score }) => (
            <MenteeLine key={request} request={request} mentor={mentor.id} score={score} deciding={deciding} />
          ))}
        </ul>
      </section>
    </>
  );
}

interface MenteeLineProps {
  readonly request: string;
  readonly mentor: string;
  readonly score: number;
  readonly deciding: Deciding;
}

function MenteeLine({ request, mentor, score, deciding }: MenteeLineProps) {
  const { situation, isBusy } = deciding;
  const names = [nameOfMentee(situation, request), nameOfMentor(situation, mentor)] as const;
  const isPinned = situation.now.pins.get(request) === mentor;
  return (
    <li>
      <p class="names">
        <span>
          {names[0]} {isPinned && <span class="mark">{ROW.pinned}</span>}
        </span>
        <span class="count">{shownPoints(score)}</span>
      </p>
      <p class="buttons">
        <Button look="quiet" label={CARD.toMenteeOne(names[0])} onPress={() => deciding.open('mentees', request)}>
          {CARD.toMentee}
        </Button>
        {isPinned ? (
          <Button look="quiet" label={CARD.unpinOne(...names)} isOff={isBusy} onPress={() => deciding.unpin(request)}>
            {CARD.unpin}
          </Button>
        ) : (
          <Button
            look="quiet"
            label={CARD.pinOne(...names)}
            isOff={isBusy}
            onPress={() => deciding.pin({ request, mentor })}
          >
            {CARD.pin}
          </Button>
        )}
        <Button
          look="quiet"
          label={CARD.forbidOne(...names)}
          isOff={isBusy}
          onPress={() => deciding.forbid({ request, mentor })}
        >
          {CARD.forbid}
        </Button>
      </p>
    </li>
  );
}
