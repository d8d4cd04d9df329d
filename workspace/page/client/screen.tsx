/** What runs show: their dialogs, notices, sidebar and pages; shared by the menu, the sidebar and the clock. */

import { useState } from 'preact/hooks';

import type { RunReport } from '../../runs/report';
import type { ShownDialog, ShownPage } from '../../services/spreadsheet-app/ui-record';
import type { ActReply, Question } from '../wire';
import { type Asked, useQuestions } from './questions';
import { act } from './server-calls';
import { useToasts } from './toasts';

export interface PageOnScreen extends ShownPage {
  readonly key: string;
}

export interface Screen {
  readonly sidebar: PageOnScreen | undefined;
  readonly dialogs: readonly PageOnScreen[];
  /** Starts a run, lets the person answer its questions and shows what it showed; returns how it ended. */
  perform(start: () => Promise<ActReply>): Promise<RunReport>;
  tell(title: string, text: string): Promise<void>;
  /** Asks for a text; nothing when the person gives none. */
  ask(text: string): Promise<string | undefined>;
  notice(title: string, text: string): void;
  close(page: PageOnScreen): void;
}

/** Makes the screen, and the dialogs and notices to draw. */
export function useScreen() {
  const questions = useQuestions();
  const toasts = useToasts();
  const [pages, setPages] = useState<Pages>({ sidebar: undefined, dialogs: [] });
  const screen: Screen = {
    ...pages,
    async perform(start) {
      const report = await settle(await start(), questions.ask);
      report.ui.toasts.forEach(toasts.notice);
      setPages((shown) => withPagesOf(shown, report));
      return report;
    },
    async tell(title, text) {
      await questions.ask({ kind: 'alert', title, text, buttons: 'OK' });
    },
    async ask(text) {
      const given = await questions.ask({ kind: 'prompt', title: '', text, buttons: 'OK_CANCEL' });
      return given?.button === 'OK' && given.response !== '' ? given.response : undefined;
    },
    notice: (title, text) => toasts.notice({ title, text }),
    close: ({ key }) => setPages((shown) => withoutPage(shown, key)),
  };
  const element = (
    <>
      {questions.element}
      {toasts.element}
    </>
  );
  return { screen, element };
}

type Pages = Pick<Screen, 'sidebar' | 'dialogs'>;

/** A new sidebar takes the place of the old one, dialogs lie one over another. */
function withPagesOf({ sidebar, dialogs }: Pages, { id, ui }: RunReport): Pages {
  return {
    sidebar: ui.sidebar ? { ...ui.sidebar, key: id } : sidebar,
    dialogs: [...dialogs, ...ui.dialogs.map((page, place) => ({ ...page, key: `${id}/${place}` }))],
  };
}

function withoutPage({ sidebar, dialogs }: Pages, key: string): Pages {
  return {
    sidebar: sidebar?.key === key ? undefined : sidebar,
    dialogs: dialogs.filter((page) => page.key !== key),
  };
}

const CHANGED =
  'Вопрос возник, когда скрипт уже что-то изменил, и был закрыт без ответа. С ответом скрипт запустится ещё раз, с начала.';

/** Shows the messages of a run in order; a question that is answered starts the run anew, one that is closed lets stand what the run did. */
async function settle(
  first: ActReply,
  ask: (asked: Asked) => Promise<{ readonly button: string; readonly response: string } | undefined>,
): Promise<RunReport> {
  let { report, question } = first;
  let seen = 0;
  for (;;) {
    await tellAll(report.ui.alerts.slice(seen, question?.position), ask);
    if (!question) return report;
    const given = await ask(askedOf(question));
    seen = question.position + 1;
    if (!given) {
      question = undefined;
      continue;
    }
    const again = question.changed.length > 0;
    ({ report, question } = await act<ActReply>('answer', { token: question.token, ...given, again }));
  }
}

function askedOf({ changed, ...question }: Question): Asked {
  return changed.length > 0 ? { ...question, note: CHANGED } : question;
}

/** Messages only: a question among them has been answered, or closed with the one before it. */
async function tellAll(dialogs: readonly ShownDialog[], ask: (asked: Asked) => Promise<unknown>): Promise<void> {
  for (const { kind, title, text, buttons } of dialogs) {
    if (kind === 'alert' && buttons === 'OK') await ask({ kind, title, text, buttons });
  }
}
