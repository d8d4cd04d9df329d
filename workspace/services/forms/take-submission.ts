/** What a form does with what a respondent sends: refuses it, names what is not answered rightly, or stores it. */

import { mayAnswer } from '../../core/sharing';
import { isBlank, type Answer } from './answer';
import { checkAnswer } from './answer-check';
import { putIntoSheet } from './answer-sheet';
import type { FormState, ResponseState } from './form-state';
import { questionsOnTheWay } from './pages';
import type { FormHandle } from './parts';
import type { Answers, FormRefusal, Outcome, Sent } from './submission';

/** Takes a submission. */
export function takeSubmission(handle: FormHandle, sent: Sent): Outcome {
  const refused = refusalOf(handle, sent);
  if (refused) return { refused };
  const form = handle.form();
  const answers = typedAnswers(form, sent.answers);
  const questions = questionsOnTheWay(form.items, answers);
  const refusals = questions.flatMap((item) => checkAnswer(item, answers[item.id]) ?? []);
  if (refusals.length > 0) return { refusals };
  const given = questions.flatMap(({ id }) => {
    const answer = answers[id];
    return answer === undefined || isBlank(answer) ? [] : [[String(id), answer] as const];
  });
  return { responseId: store(handle, sent, Object.fromEntries(given)).id };
}

function refusalOf(handle: FormHandle, { email, edited }: Sent): FormRefusal | undefined {
  const { settings, responses } = handle.form();
  const { world } = handle.parts;
  const file = world.files.get(handle.id);
  if (!settings.published) return 'unpublished';
  if (!settings.acceptingResponses) return 'closed';
  if (!file || !mayAnswer(world.files, file, email)) return 'no-access';
  if (edited && !settings.allowResponseEdits) return 'edits-off';
  if (settings.limitOneResponsePerUser) {
    if (email === undefined) return 'sign-in-needed';
    if (Object.values(responses).some(({ id, account }) => account === email && id !== edited?.id))
      return 'already-answered';
  }
  if (!settings.collectEmail) return undefined;
  if (email === undefined || email === '') return 'email-required';
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email) ? undefined : 'email-invalid';
}

/** What the page can send: a copy, and no line break in a one-line field. */
function typedAnswers({ items }: FormState, answers: Answers): Answers {
  const typed = JSON.parse(JSON.stringify(answers)) as Record<string, Answer>;
  for (const { id, kind } of items) {
    const answer = typed[id];
    if (kind === 'TEXT' && typeof answer === 'string') typed[id] = answer.replace(/\s*[\r\n]+\s*/g, ' ');
  }
  return typed;
}

/** An edited response keeps its id and its first time, and gets the account of whoever edited it (reference: forms/form-response). */
function store(handle: FormHandle, { email = '', at, edited }: Sent, answers: Answers): ResponseState {
  const { world } = handle.parts;
  const response: ResponseState = {
    id: edited?.id ?? `2_ABaOn${world.random.id(16)}`,
    email: handle.form().settings.collectEmail ? email : '',
    account: email,
    createdAt: edited?.createdAt ?? at,
    submittedAt: at,
    answers,
  };
  world.store.atomically(() => {
    handle.commit({ type: 'answered', response });
    putIntoSheet(handle, response);
  });
  return response;
}
