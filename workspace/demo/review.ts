/** The curator goes through «Требует проверки»: codes are mended where somebody knows whose they are, the rest is talked over and closed. */

import type { Story } from './story';

/** Reasons that a talk settles; the answer itself has been taken in. */
const TALKED_OVER = new Set([
  'Нужна помощь куратора',
  'Просят связаться',
  'Не готовы работать дальше',
  'Отчёты расходятся',
]);
const FOR_OTHERS = 'Эта анкета не для этой категории';

/** Mends codes and presses «Принять исправленное». */
export function mendAnswers(story: Story): void {
  const { hands, mistakes, codeOf, tell } = story;
  const waiting = hands.sheet('Требует проверки').rows.filter(({ get }) => get('Статус') === 'ждёт');
  let mended = 0;
  let closed = 0;
  for (const { row, get } of waiting) {
    const meant = mistakes.get(get('Код'));
    if (meant) {
      hands.type('Требует проверки', row, { Код: codeOf(meant) });
      mended += 1;
    } else if (TALKED_OVER.has(get('Причина'))) {
      hands.type('Требует проверки', row, { Статус: 'принято' });
      closed += 1;
    } else if (get('Причина') === FOR_OTHERS) {
      hands.type('Требует проверки', row, { Статус: 'отклонено' });
      closed += 1;
    }
  }
  if (waiting.length > closed) hands.press('Принять исправленное');
  if (waiting.length > 0) tell(`Требовали проверки: ${waiting.length}, исправлено ${mended}, закрыто ${closed}`);
}
