import { CONSUMER_QUOTAS } from '../../../../workspace/core/quotas';
import { reportOf, resultOf, workspaceOf } from '../../script-text';

describe('createMail', () => {
  it('keeps a mail with its sender, time and attachments', () => {
    const ws = workspaceOf(`function main() {
      MailApp.sendEmail({
        to: 'Пётр <petr@college.example>, anna@college.example',
        cc: 'deputy@college.example',
        name: 'Наставничество',
        replyTo: 'curator@college.example',
        subject: 'Встреча',
        body: 'Текст',
        htmlBody: '<p>Текст</p>',
        attachments: [Utilities.newBlob('BEGIN', 'text/calendar', 'a.ics')],
      });
    }`);

    const { error } = ws.run('main');

    expect(error).toBeNull();
    expect(ws.mails()).toEqual([
      {
        id: expect.stringMatching(/^[\w-]{16}$/) as string,
        time: expect.any(Number) as number,
        from: 'curator@college.example',
        senderName: 'Наставничество',
        to: ['petr@college.example', 'anna@college.example'],
        cc: ['deputy@college.example'],
        bcc: [],
        replyTo: 'curator@college.example',
        subject: 'Встреча',
        body: 'Текст',
        htmlBody: '<p>Текст</p>',
        attachments: [{ name: 'a.ics', contentType: 'text/calendar', base64: 'QkVHSU4=' }],
      },
    ]);
  });

  it.each([
    ['{ to: "petr" }', 'Invalid email: petr'],
    ['{ to: "a@b.example, petr@" }', 'Invalid email: petr@'],
    ['{ subject: "x" }', 'Failed to send email: no recipient'],
    ['{ to: "a@b.example", body: "x".repeat(204801) }', 'Limit exceeded: Email Body Size.'],
    [
      '{ to: Array.from({ length: 51 }, (_, i) => `a${i}@b.example`).join() }',
      'Limit exceeded: Email Recipients Per Message.',
    ],
    [
      '{ to: "a@b.example", attachments: Array.from({ length: 251 }, () => Utilities.newBlob("")) }',
      'Limit exceeded: Email Attachments Per Message.',
    ],
  ])('refuses %s', (message, expected) => {
    expect(reportOf(`MailApp.sendEmail(${message});`).error).toEqual({ name: 'Exception', message: expected });
  });

  it('counts recipients against the day and says how many are left', () => {
    const body = `MailApp.sendEmail({ to: 'a@b.example,c@b.example', bcc: 'd@b.example' }); return MailApp.getRemainingDailyQuota();`;

    expect(resultOf(body)).toBe(97);
  });

  it('sends nothing of a mail that the quota does not cover', () => {
    const quotas = { ...CONSUMER_QUOTAS, mailRecipients: { ...CONSUMER_QUOTAS.mailRecipients, limit: 1 } };
    const ws = workspaceOf(`function main() { MailApp.sendEmail({ to: 'a@b.example,c@b.example' }); }`, { quotas });

    const { error } = ws.run('main');

    expect([error?.message, ws.mails()]).toEqual(['Service invoked too many times for one day: email.', []]);
  });

  it('needs the scope of the manifest', () => {
    const manifest = { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] };

    expect(reportOf(`MailApp.sendEmail({ to: 'a@b.example' });`, { manifest }).error?.message).toBe(
      'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: (https://www.googleapis.com/auth/script.send_mail)',
    );
  });

  it('names the field that it does not serve', () => {
    expect(reportOf(`MailApp.sendEmail({ to: 'a@b.example', inlineImages: {} });`).error?.message).toBe(
      'MailApp.sendEmail({ inlineImages }) is not on the closed list of the local Workspace (docs/google.md)',
    );
  });

  it.each([
    [`'a@b.example', 'subject', 'body'`, {}],
    [`'a@b.example', 'subject', 'body', { name: 'N', cc: 'c@b.example' }`, { senderName: 'N', cc: ['c@b.example'] }],
    [`'a@b.example', 'r@b.example', 'subject', 'body'`, { replyTo: 'r@b.example' }],
  ])('takes (%s)', (args, more) => {
    const ws = workspaceOf(`function main() { MailApp.sendEmail(${args}); }`);

    ws.run('main');

    expect(ws.mails()).toEqual([
      expect.objectContaining({ to: ['a@b.example'], subject: 'subject', body: 'body', ...more }),
    ]);
  });

  it.each(['', '"a@b.example"', '"a@b.example", "subject"', '"a@b.example", "subject", "body", 5', '5'])(
    'refuses (%s)',
    (args) => {
      expect(reportOf(`MailApp.sendEmail(${args});`).error).toEqual({
        name: 'Exception',
        message: "The parameters don't match the method signature for MailApp.sendEmail.",
      });
    },
  );

  it('loses nothing that was sent when the reply is lost', () => {
    const ws = workspaceOf(`function main() { MailApp.sendEmail({ to: 'a@b.example' }); }`);
    ws.faults.failAfter(1);

    const { error } = ws.run('main');

    expect([error?.message, ws.mails().length]).toEqual(['Service error. Please try again later.', 1]);
  });
});
