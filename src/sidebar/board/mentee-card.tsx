/** One mentee: the request, the pair with its reasons, the other mentors with their prices, and what may be decided. */

import { SLOT_WORDS, FREQUENCY_WORDS, MODE_WORDS } from '../../domain/programme/slot';
import type { MenteeProfile } from '../../domain/matching/profiles';
import { CARD } from '../../texts/board';
import { describeRemark } from '../../texts/matching';
import { Button } from '../button';
import { remarkOn } from '../../domain/matching/remarks';
import { CriteriaTable } from './criteria-table';
import type { Deciding } from './deciding';
import { OffersTable } from './offers-table';
import { Reason } from './reason';
import { nameOfMentee, nameOfMentor } from './situation';

interface MenteeCardProps {
  readonly profile: MenteeProfile;
  readonly deciding: Deciding;
}

export function MenteeCard({ profile, deciding }: MenteeCardProps) {
  const { situation } = deciding;
  const { id } = profile.request;
  const pair = situation.current.pairs.get(id);
  return (
    <>
      <Request profile={profile} name={nameOfMentee(situation, id)} />
      {pair ? (
        <Pair profile={profile} deciding={deciding} mentor={pair.mentor} />
      ) : (
        <Reason request={id} situation={situation} />
      )}
      <OffersTable request={id} deciding={deciding} />
      <Forbidden request={id} deciding={deciding} />
    </>
  );
}

function Request({ profile, name }: { readonly profile: MenteeProfile; readonly name: string }) {
  const { request, person, tags } = profile;
  const facts = [
    [CARD.tags, [...tags.keys()].join(' ')],
    [CARD.slots, request.slots.map((slot) => SLOT_WORDS[slot]).join(', ')],
    [
      CARD.wishes,
      [request.frequency && FREQUENCY_WORDS[request.frequency], request.mode && MODE_WORDS[request.mode]]
        .filter((words) => words !== null)
        .join(', '),
    ],
  ] as const;
  const about = [
    request.person,
    person?.group ?? '',
    request.urgency === null ? '' : CARD.urgency(request.urgency),
  ].filter((text) => text !== '');
  return (
    <>
      <h2 id="card" tabIndex={-1}>
        {name} <span class="hint">{about.join(', ')}</span>
      </h2>
      {request.text !== '' && <p class="said">{request.text}</p>}
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
    </>
  );
}

interface PairProps extends MenteeCardProps {
  readonly mentor: string;
}

function Pair({ profile, deciding, mentor }: PairProps) {
  const { situation, isBusy } = deciding;
  const { id } = profile.request;
  const by = situation.mentors.get(mentor)!;
  const pair = situation.current.pairs.get(id)!;
  const names = [nameOfMentee(situation, id), nameOfMentor(situation, mentor)] as const;
  const isPinned = situation.now.pins.get(id) === mentor;
  const remarks = remarkOn(profile, by, pair.track);
  return (
    <section aria-labelledby="pair">
      <h3 id="pair">
        {CARD.pair}: {names[1]} <span class="count">{CARD.score(pair.score)}</span>
      </h3>
      <p class="buttons">
        {isPinned ? (
          <Button label={CARD.unpinOne(...names)} isOff={isBusy} onPress={() => deciding.unpin(id)}>
            {CARD.unpin}
          </Button>
        ) : (
          <Button label={CARD.pinOne(...names)} isOff={isBusy} onPress={() => deciding.pin({ request: id, mentor })}>
            {CARD.pin}
          </Button>
        )}
        <Button
          label={CARD.forbidOne(...names)}
          isOff={isBusy}
          onPress={() => deciding.forbid({ request: id, mentor })}
        >
          {CARD.forbid}
        </Button>
        <Button look="quiet" label={CARD.toMentorOne(names[1])} onPress={() => deciding.open('mentors', mentor)}>
          {CARD.toMentor}
        </Button>
      </p>
      {remarks.length > 0 && (
        <p class="warn">
          <span aria-hidden="true">⚠ </span>
          {remarks.map(describeRemark).join('; ')}
        </p>
      )}
      <CriteriaTable mentee={profile} mentor={by} pair={pair} situation={situation} />
    </section>
  );
}

function Forbidden({ request, deciding }: { readonly request: string; readonly deciding: Deciding }) {
  const { situation, isBusy } = deciding;
  const forbidden = situation.now.forbidden.filter((pairing) => pairing.request === request);
  if (forbidden.length === 0) return null;
  return (
    <section aria-labelledby="forbidden">
      <h3 id="forbidden">{CARD.forbidden}</h3>
      <ul class="lines">
        {forbidden.map((pairing) => (
          <li key={pairing.mentor}>
            {nameOfMentor(situation, pairing.mentor)}
            <Button
              look="quiet"
              label={CARD.allowOne(nameOfMentee(situation, request), nameOfMentor(situation, pairing.mentor))}
              isOff={isBusy}
              onPress={() => deciding.allow(pairing)}
            >
              {CARD.allow}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
