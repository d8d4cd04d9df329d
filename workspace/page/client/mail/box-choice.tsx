/** Whose mails are shown. */

import { useId, useState } from 'preact/hooks';

import type { MailboxView } from '../../wire';
import { counted } from '../moments';
import { hrefOf } from '../route';

/** Stands in the address for all boxes at once, which no person has. */
export const ALL_BOXES = 'all';

interface BoxChoiceProps {
  readonly box: string;
  readonly boxes: MailboxView['boxes'];
  /** The person has this box and no other. */
  readonly isFixed: boolean;
}

export function BoxChoice({ box, boxes, isFixed }: BoxChoiceProps) {
  const list = useId();
  const [typed, setTyped] = useState(box === ALL_BOXES ? '' : box);
  if (isFixed) return <p class="box-choice">{box}</p>;
  const go = (email: string): void => {
    setTyped(email);
    const isKnown = boxes.some((each) => each.email === email);
    if (email === '' || isKnown) location.hash = hrefOf('mail', email === '' ? ALL_BOXES : email);
  };
  return (
    <div class="box-choice">
      <label>
        Чей ящик
        <input
          type="search"
          list={list}
          placeholder={`Все: ${counted(boxes.length, ['ящик', 'ящика', 'ящиков'])}`}
          value={typed}
          onInput={({ currentTarget }) => go(currentTarget.value)}
        />
      </label>
      <datalist id={list}>
        {boxes.map(({ email, count }) => (
          <option key={email} value={email}>
            {counted(count, ['письмо', 'письма', 'писем'])}
          </option>
        ))}
      </datalist>
    </div>
  );
}
