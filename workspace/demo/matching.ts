/** March: proposals, decisions, the order of the director, and a second one for those whose papers came later. */

import { bringPapers } from './papers';
import { confirmLookedAt, confirmRest, declineSome, proposeAgain, signOrder } from './pairing';
import type { Story } from './story';

/** Puts the month into the diary. */
export function planMarch(story: Story): void {
  const { diary, hands, tell } = story;
  diary.at('2027-03-01T10:00', () => proposeAgain(story));
  diary.at('2027-03-01T11:00', () =>
    declineSome(story, ['Родственники', 'Не сошлись на встрече-знакомстве', 'Уже работают вместе на практике']),
  );
  diary.at('2027-03-02T10:00', () => bringPapers(story, ['soon']));
  diary.at('2027-03-02T10:10', () => proposeAgain(story));
  diary.at('2027-03-02T10:30', () => confirmLookedAt(story, 2));
  diary.at('2027-03-02T10:40', () => confirmRest(story));
  diary.at('2027-03-03T10:00', () => tell(hands.press('Подготовить приказ о парах').split('\n')[0] ?? ''));
  diary.at('2027-03-05T15:00', () => signOrder(story, '57'));
  diary.at('2027-03-19T15:00', () => bringPapers(story, ['soon', 'late']));
  diary.at('2027-03-19T15:03', () => proposeAgain(story));
  diary.at('2027-03-19T15:05', () => confirmLookedAt(story, 1));
  diary.at('2027-03-19T15:10', () => tell(hands.press('Подготовить приказ о парах').split('\n')[0] ?? ''));
  diary.at('2027-03-22T15:00', () => signOrder(story, '71'));
}
