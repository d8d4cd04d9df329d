/** The other mentors whom the rules allow for a mentee, each with what the whole would lose by it. */

import { useEffect, useState } from 'preact/hooks';

import { offersFor } from '../../domain/matching/board-prices';
import { AGAINST, CARD, describeLoss } from '../../texts/board';
import { shownPoints } from '../../texts/matching';
import { Button } from '../button';
import type { Deciding } from './deciding';
import { nameOfMentee, nameOfMentor, placesOf } from './situation';

const SHOWN_AT_ONCE = 8;

interface OffersTableProps {
  readonly request: string;
  readonly deciding: Deciding;
}

export function OffersTable({ request, deciding }: OffersTableProps) {
  const { situation } = deciding;
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  useEffect(() => setShown(SHOWN_AT_ONCE), [request]);
  const offers = offersFor(situation.current, request);
  return (
    <section aria-labelledby="others">
      <h3 id="others">{CARD.others}</h3>
      {offers.length === 0 ? (
        <p class="hint">{CARD.noOthers}</p>
      ) : (
        <>
          <p class="hint">{CARD.othersHint}</p>
          <table class="offers">
            <thead>
              <tr>
                <th scope="col">{CARD.mentor}</th>
                <th scope="col" class="number">
                  {CARD.points}
                </th>
                <th scope="col">{CARD.cost}</th>
                <th scope="col">
                  <span class="unseen">{CARD.action}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {offers.slice(0, shown).map((offer) => (
                <OfferLine key={offer.candidate.mentor} offer={offer} deciding={deciding} />
              ))}
            </tbody>
          </table>
          {offers.length > shown && (
            <p class="buttons">
              <Button onPress={() => setShown(offers.length)}>{CARD.more(offers.length - shown)}</Button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

interface OfferLineProps {
  readonly offer: ReturnType<typeof offersFor>[number];
  readonly deciding: Deciding;
}

function OfferLine({ offer, deciding }: OfferLineProps) {
  const { situation, isBusy } = deciding;
  const { request, mentor, score } = offer.candidate;
  const names = [nameOfMentee(situation, request), nameOfMentor(situation, mentor)] as const;
  const profile = situation.mentors.get(mentor)!;
  const taken = situation.pairsOf.get(mentor)?.length ?? 0;
  const namesOf = (requests: readonly string[]): readonly string[] =>
    requests.map((one) => nameOfMentee(situation, one));
  return (
    <tr>
      <th scope="row">
        {names[1]}
        <span class="hint">
          {mentor}, {CARD.placesOf(taken, placesOf(profile))}
        </span>
      </th>
      <td class="number">{shownPoints(score)}</td>
      <td>
        {offer.loss ? describeLoss(offer.loss) : CARD.belowGoal}
        {offer.against && <span class="warned">{AGAINST[offer.against]}</span>}
        {offer.left.length > 0 && <span class="hint">{CARD.leaves(namesOf(offer.left))}</span>}
        {offer.moved.length > 0 && <span class="hint">{CARD.moves(namesOf(offer.moved))}</span>}
      </td>
      <td>
        <div class="acts">
          <Button label={CARD.moveOne(...names)} isOff={isBusy} onPress={() => deciding.pin({ request, mentor })}>
            {CARD.move}
          </Button>
          <Button
            look="quiet"
            label={CARD.forbidOne(...names)}
            isOff={isBusy}
            onPress={() => deciding.forbid({ request, mentor })}
          >
            {CARD.forbid}
          </Button>
        </div>
      </td>
    </tr>
  );
}
