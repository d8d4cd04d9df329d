import { mailer } from '../../../src/adapters/mail/mailer';
import type { Letter } from '../../../src/app/desks';
import { CONSUMER_QUOTAS } from '../../../workspace/core/quotas';
import { type AdapterWorkspace, aWorkspace } from '../in-workspace';

const LETTER: Letter = {
  to: 'orlova@student.example',
  subject: 'Ваш наставник',
  body: 'Здравствуйте, Дарья!\nЭто первая строка письма.',
  attachments: [],
};

const ICS = 'BEGIN:VCALENDAR\r\nSUMMARY:Встреча\r\nEND:VCALENDAR\r\n';

function send(workspace: AdapterWorkspace, letter: Letter): void {
  workspace.inWorkspace(() => mailer().send(letter));
}

/** Puts another MailApp in the place of the Workspace's, to answer as Google does in other languages. */
function sendThrough(sendEmail: () => void, quota: () => number): void {
  aWorkspace().inWorkspace(() => {
    Object.assign(globalThis, { MailApp: { sendEmail, getRemainingDailyQuota: quota } });
    mailer().send(LETTER);
  });
}

const failing = (message: string) => (): never => {
  throw new Error(message);
};

const aDeliveryError = (failure: string): unknown => expect.objectContaining({ name: 'DeliveryError', failure });

describe('mailer.send', () => {
  it('sends a letter from the account that runs the script', () => {
    const workspace = aWorkspace();

    send(workspace, { ...LETTER, replyTo: 'curator@college.example' });

    expect(workspace.people.mail.sent()).toEqual([
      expect.objectContaining({
        from: 'curator@college.example',
        to: ['orlova@student.example'],
        cc: [],
        bcc: [],
        replyTo: 'curator@college.example',
        subject: 'Ваш наставник',
        body: 'Здравствуйте, Дарья!\nЭто первая строка письма.',
        htmlBody: '',
        attachments: [],
      }),
    ]);
  });

  it('attaches texts as files, letter for letter', () => {
    const workspace = aWorkspace();

    send(workspace, { ...LETTER, attachments: [{ name: 'встреча.ics', mimeType: 'text/calendar', text: ICS }] });

    const [attachment] = workspace.people.mail.sent()[0]?.attachments ?? [];
    expect([attachment?.name, attachment?.contentType]).toEqual(['встреча.ics', 'text/calendar']);
    expect(Buffer.from(attachment?.base64 ?? '', 'base64').toString('utf8')).toBe(ICS);
  });

  it('makes one call for a letter without attachments', () => {
    const workspace = aWorkspace();

    send(workspace, LETTER);

    expect(Object.fromEntries(workspace.lastRun().calls)).toEqual({ 'MailApp.sendEmail': 1 });
  });

  it.each(['', 'orlova', 'orlova@', 'a@b.example, c@d.example', 'Орлова <orlova@student.example>'])(
    'refuses the address «%s» without troubling Google',
    (to) => {
      const workspace = aWorkspace();

      expect(() => send(workspace, { ...LETTER, to })).toThrow(aDeliveryError('refused') as Error);
      expect(workspace.lastRun().callCount).toBe(0);
    },
  );

  it('refuses what Google calls an invalid address', () => {
    expect(() => sendThrough(failing('Invalid email: orlova@student.example'), () => 50)).toThrow(
      aDeliveryError('refused') as Error,
    );
  });

  it('refuses a letter that is too long for any day', () => {
    const workspace = aWorkspace();

    expect(() => send(workspace, { ...LETTER, body: 'я'.repeat(110_000) })).toThrow(aDeliveryError('refused') as Error);
    expect(workspace.people.mail.sent()).toEqual([]);
  });

  it('says «later» when the day’s receivers are used up', () => {
    const quotas = { ...CONSUMER_QUOTAS, mailRecipients: { ...CONSUMER_QUOTAS.mailRecipients, limit: 1 } };
    const workspace = aWorkspace({ quotas });
    send(workspace, LETTER);

    expect(() => send(workspace, LETTER)).toThrow(aDeliveryError('later') as Error);
    expect(workspace.people.mail.sent()).toHaveLength(1);
  });

  it('says «later» by the quota below zero where the sentence is in another language', () => {
    expect(() => sendThrough(failing('1 日にサービス email を実行した回数が多すぎます。'), () => -1)).toThrow(
      aDeliveryError('later') as Error,
    );
  });

  it('does not know when the sentence is a strange one and the last receiver may have been this one', () => {
    expect(() => sendThrough(failing('Ошибка службы'), () => 0)).toThrow(aDeliveryError('unknown') as Error);
  });

  it('does not know when the quota cannot be read either', () => {
    expect(() => sendThrough(failing('Ошибка службы'), failing('Ошибка службы'))).toThrow(
      aDeliveryError('unknown') as Error,
    );
  });

  it.each([
    ['failBefore', 0],
    ['failAfter', 1],
  ] as const)('does not know whether a letter went when the call fails (%s)', (fault, sent) => {
    const workspace = aWorkspace();
    workspace.faults[fault](1);

    expect(() => send(workspace, LETTER)).toThrow(aDeliveryError('unknown') as Error);
    expect(workspace.people.mail.sent()).toHaveLength(sent);
  });

  it('knows that nothing went when an attachment could not be made', () => {
    const workspace = aWorkspace();
    workspace.faults.failAfter(1);
    const letter = { ...LETTER, attachments: [{ name: 'встреча.ics', mimeType: 'text/calendar', text: ICS }] };

    expect(() => send(workspace, letter)).toThrow(aDeliveryError('later') as Error);
    expect(workspace.people.mail.sent()).toEqual([]);
  });
});

describe('mailer.quotaLeft', () => {
  it('counts the receivers that are left today', () => {
    const workspace = aWorkspace();
    const before = workspace.inWorkspace(() => mailer().quotaLeft());
    send(workspace, LETTER);

    const after = workspace.inWorkspace(() => mailer().quotaLeft());

    expect([before, after]).toEqual([100, 99]);
  });
});
