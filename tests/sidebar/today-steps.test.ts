/** The buttons of «Сегодня» against the words that stand beside them and on the sheet. */

import { TABLES } from '../../src/domain/workbook';
import { TODAY_CODES } from '../../src/domain/reminders/today-items';
import { TODAY_STEPS, type TodayStep } from '../../src/sidebar/today-steps';
import { MENU } from '../../src/texts/menu';
import { TODAY_WORDS } from '../../src/texts/today';

describe('TODAY_STEPS', () => {
  it('leads each line to the sheet that its words name', () => {
    const titles = new Map(TABLES.map(({ code, title }) => [code, title]));

    const led = TODAY_CODES.map((code) => [code, titles.get(TODAY_STEPS[code].table)]);

    expect(led).toEqual(TODAY_CODES.map((code) => [code, TODAY_WORDS[code].where]));
  });

  it('runs the menu item that its words name, or none', () => {
    const steps: readonly (readonly [(typeof TODAY_CODES)[number], TodayStep])[] = TODAY_CODES.map((code) => [
      code,
      TODAY_STEPS[code],
    ]);

    const wrong = steps.filter(([code, { command }]) => command && MENU[command] !== TODAY_WORDS[code].action);

    expect(wrong).toEqual([]);
  });

  it('never runs a command of selected rows', () => {
    const commands = TODAY_CODES.flatMap((code) => {
      const { command }: TodayStep = TODAY_STEPS[code];
      return command ? [command] : [];
    });

    expect(commands).toEqual([
      'mailOn',
      'retakeAnswers',
      'takeAsDone',
      'sendAgain',
      'registerMentors',
      'proposePairs',
      'confirmAll',
      'draftOrder',
    ]);
  });
});
