/** Proposals, the curator's decisions on them, and the order: as the menu offers them. */

import { typed } from './days';
import type { Story } from './story';

const PROPOSED = 'предложена';

/** Lets the programme propose pairs. */
export function proposeAgain({ hands, tell }: Story): void {
  tell(hands.press('Подобрать пары'));
}

/** A few pairs are refused, each with the reason that the curator knows. */
export function declineSome({ hands, tell }: Story, reasons: readonly string[]): void {
  const weakest = hands
    .sheet('Подбор')
    .rows.filter(({ get }) => get('Статус') === PROPOSED)
    .sort((one, other) => scoreOf(one.get('Балл')) - scoreOf(other.get('Балл')) || one.row - other.row);
  reasons.forEach((reason, at) => {
    const row = weakest[at]?.row;
    if (row !== undefined) hands.type('Подбор', row, { Отметить: 'да', 'Причина отказа': reason });
  });
  tell(hands.press('Отклонить отмеченные'));
}

/** Of the proposals with remarks every second one is looked at and confirmed, in one paste and one click. */
export function confirmLookedAt({ hands, tell }: Story, everyNth: number): void {
  const remarked = hands
    .sheet('Подбор')
    .rows.filter(({ get }) => get('Статус') === PROPOSED && get('Замечания') !== '');
  const chosen = remarked.filter((_, at) => at % everyNth === 0);
  for (const { row } of chosen) hands.type('Подбор', row, { Отметить: 'да' });
  if (chosen.length > 0) tell(hands.press('Подтвердить отмеченные'));
}

/** Everything that the programme had no remark about. */
export function confirmRest({ hands, tell }: Story): void {
  tell(hands.press('Подтвердить все без замечаний'));
}

/** The director has signed: number and date are typed, and the document is marked. */
export function signOrder({ hands, tell }: Story, number: string): void {
  const draft = hands.sheet('Документы').rows.find(({ get }) => get('Вид') === 'D31' && get('Статус') === 'проект');
  if (!draft) return;
  hands.type('Документы', draft.row, { '№': number, Дата: typed(hands.ws.now().slice(0, 10)) });
  tell(hands.press('Отметить как подписанный', { select: { sheet: 'Документы', rows: [draft.row] } }));
}

function scoreOf(text: string): number {
  return Number(text.replace(',', '.'));
}
