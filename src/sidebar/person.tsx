/** «Выбранная строка»: the person whom the curator has selected, and what can be done with the selected rows. */

import { CONSENT_WORDS } from '../domain/bases/consents';
import { dayInDigits } from '../domain/documents/words';
import type { PanelCommand, SidebarCalls } from '../entries/sidebar-calls';
import { MENU } from '../texts/menu';
import { PANEL, PERSON_SECTION } from '../texts/panel';
import { Button } from './button';
import { copyText } from './copy-text';
import { categoryWord, lightWord, statusWord } from './shown-words';
import type { Desk } from './use-desk';

type Card = NonNullable<ReturnType<SidebarCalls['person']>>;

const FOR_SELECTED: readonly PanelCommand[] = [
  'copyChatText',
  'markConsents',
  'printCards',
  'signDocument',
  'endPairs',
];

/** Commands that work on the rows that are selected at the moment of the click. */
export function SelectedCommands({ desk }: { readonly desk: Desk }) {
  return (
    <>
      <h3>{PERSON_SECTION.withSelected}</h3>
      <p class="buttons">
        {FOR_SELECTED.map((name) => (
          <Button key={name} isOff={desk.isBusy} onPress={() => desk.command(name)}>
            {MENU[name]}
          </Button>
        ))}
      </p>
    </>
  );
}

export function Person({ card, desk }: { readonly card: Card | null; readonly desk: Desk }) {
  if (!card) return <p role="status">{PERSON_SECTION.nobody}</p>;
  return (
    <article aria-label={card.name}>
      <Who card={card} />
      <Facts card={card} />
      <h3>{PERSON_SECTION.pairs}</h3>
      {card.pairs.length === 0 ? <p>{PERSON_SECTION.noPairs}</p> : <Pairs pairs={card.pairs} />}
      {card.links.length > 0 && <Links links={card.links} desk={desk} />}
    </article>
  );
}

function Who({ card }: { readonly card: Card }) {
  const facts = [
    categoryWord(card.category),
    card.group === '' ? '' : PERSON_SECTION.group(card.group),
    card.isMinor ? PERSON_SECTION.minor : '',
  ].filter((fact) => fact !== '');
  return (
    <>
      <p class="names">
        <strong>{card.name}</strong>
        <span class="count">{card.code}</span>
      </p>
      <p>{facts.join(', ')}</p>
      {card.mayProcess ? (
        <p class="good">✓ {PERSON_SECTION.consentThere}</p>
      ) : (
        <p class="bad">
          <span aria-hidden="true">⚠ </span>
          {PERSON_SECTION.consentMissing(CONSENT_WORDS[card.consentDue])}
        </p>
      )}
    </>
  );
}

function Facts({ card: { status, request, mentor } }: { readonly card: Card }) {
  return (
    <dl>
      <Fact name={PERSON_SECTION.status} value={statusWord('person', status)} />
      {request && (
        <>
          <Fact name={PERSON_SECTION.request} value={joined([request.id, statusWord('request', request.status)])} />
          {request.text !== '' && <dd class="quote">{request.text}</dd>}
          <Fact name={PERSON_SECTION.unmatched} value={request.unmatchedReason} />
        </>
      )}
      {mentor && (
        <Fact
          name={PERSON_SECTION.mentor}
          value={joined([mentor.id, statusWord('mentor', mentor.status), PERSON_SECTION.load(mentor.load)])}
        />
      )}
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Pairs({ pairs }: { readonly pairs: Card['pairs'] }) {
  return (
    <ul class="lines">
      {pairs.map((pair) => (
        <li key={pair.id}>
          <p>
            <strong>{pair.with}</strong> ({pair.id})
          </p>
          <p class={pair.light === 'red' ? 'bad' : ''}>
            {joined([statusWord('pair', pair.status), lightWord(pair.light)])}
          </p>
          <p class="hint">{pair.next === null ? PERSON_SECTION.noNext : PERSON_SECTION.next(dayInDigits(pair.next))}</p>
        </li>
      ))}
    </ul>
  );
}

function Links({ links, desk }: { readonly links: Card['links']; readonly desk: Desk }) {
  const copy = async (url: string): Promise<void> => {
    const isCopied = await copyText(url);
    desk.tell({ text: isCopied ? PANEL.copied : `${url}\n\n${PANEL.notCopied}`, isError: !isCopied, isToCopy: false });
  };
  return (
    <>
      <h3>{PERSON_SECTION.links}</h3>
      <ul class="lines">
        {links.map(({ what, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener">
              {what}
            </a>
            <p class="buttons">
              <Button label={PERSON_SECTION.copyLink(what)} onPress={() => void copy(url)}>
                {PANEL.copy}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
