/** MailApp: the ways of sending, all of them to whoever runs the checks, and what is refused before anything is sent. */

import type { Check } from '../check';
import { equal, throws } from '../expect';

const PAGE = 'apps-script/reference/mail/mail-app';
const QUOTAS = 'apps-script/guides/services/quotas';
const ERRORS = 'apps-script/guides/support/troubleshooting';

const SEND = 'MailApp.sendEmail';
const LEFT = 'MailApp.getRemainingDailyQuota';

function check(rule: string, covers: readonly string[], run: (me: string) => void, page = PAGE): Check {
  return { id: `base/mail/${rule}`, page, covers, run: () => run(Session.getEffectiveUser().getEmail()) };
}

const SUBJECT = 'Проверка';
const BODY = 'Это письмо отправили проверки. Его можно удалить.';

export const MAIL_CHECKS: readonly Check[] = [
  check('tells-how-many-recipients-are-left', [LEFT], () => {
    const left = MailApp.getRemainingDailyQuota();

    equal(Number.isInteger(left) && left >= 0, true);
  }),
  check('sends-a-message', [SEND], (to) => {
    equal(MailApp.sendEmail({ to, subject: SUBJECT, body: BODY }), undefined);
  }),
  check('leaves-no-more-recipients-than-before', [SEND, LEFT], (to) => {
    const before = MailApp.getRemainingDailyQuota();

    MailApp.sendEmail({ to, subject: SUBJECT, body: BODY });

    const after = MailApp.getRemainingDailyQuota();
    equal([after <= before, after >= before - 1], [true, true]);
  }),
  check('sends-to-an-address-with-subject-and-body', [SEND], (to) => {
    equal(MailApp.sendEmail(to, SUBJECT, BODY), undefined);
  }),
  check('takes-options-after-the-body', [SEND], (to) => {
    equal(MailApp.sendEmail(to, SUBJECT, BODY, { name: 'Проверки', htmlBody: '<p>Проверка</p>' }), undefined);
  }),
  check('takes-an-address-for-replies', [SEND], (to) => {
    equal(MailApp.sendEmail(to, to, SUBJECT, BODY), undefined);
  }),
  check('sends-blobs-along', [SEND, 'Utilities.newBlob'], (to) => {
    const attachments = [Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'встреча.ics')];

    equal(MailApp.sendEmail({ to, subject: SUBJECT, body: BODY, replyTo: to, attachments }), undefined);
  }),
  check(
    'refuses-what-is-no-address',
    [SEND],
    () => {
      throws(() => MailApp.sendEmail({ to: 'john', subject: SUBJECT, body: BODY }), { message: /john/ });
    },
    ERRORS,
  ),
  check(
    'refuses-what-is-no-address-in-the-longer-form',
    [SEND],
    () => {
      throws(() => MailApp.sendEmail('john', SUBJECT, BODY), { message: /john/ });
    },
    ERRORS,
  ),
  check(
    'spends-nothing-on-a-refused-message',
    [SEND, LEFT],
    () => {
      const before = MailApp.getRemainingDailyQuota();

      throws(() => MailApp.sendEmail({ to: 'john', subject: SUBJECT, body: BODY }), {});

      equal(MailApp.getRemainingDailyQuota(), before);
    },
    ERRORS,
  ),
  check(
    'refuses-more-than-250-attachments',
    [SEND],
    (to) => {
      const attachments = Array.from({ length: 251 }, (_, index) =>
        Utilities.newBlob('a', 'text/plain', `${index}.txt`),
      );

      throws(() => MailApp.sendEmail({ to, subject: SUBJECT, body: BODY, attachments }), {});
    },
    QUOTAS,
  ),
  check(
    'refuses-a-body-beyond-the-limit',
    [SEND],
    (to) => {
      throws(() => MailApp.sendEmail({ to, subject: SUBJECT, body: 'x'.repeat(500_000) }), {});
    },
    QUOTAS,
  ),
];
