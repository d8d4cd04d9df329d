import { writeEml, type EmlMail } from '../../../workspace/files/eml';

const MAIL: EmlMail = {
  id: 'mail_17',
  date: Date.UTC(2026, 8, 1, 6, 30),
  from: 'Куратор <kurator@college.example>',
  to: ['anna@college.example', 'Пётр <petr@college.example>'],
  cc: ['zam@college.example'],
  bcc: ['archive@college.example'],
  replyTo: 'kurator@college.example',
  subject: 'Встреча',
  textBody: 'Здравствуйте!\nВстреча в 15:00.',
};

/** The mail as text. */
async function eml(mail: EmlMail): Promise<string> {
  return Buffer.from(await writeEml(mail)).toString('utf8');
}

describe('writeEml', () => {
  it('writes the headers of the record', async () => {
    const text = await eml(MAIL);

    const headers = (text.split('\r\n\r\n')[0] ?? '').split('\r\n');
    expect(headers).toEqual([
      'From: =?UTF-8?B?0JrRg9GA0LDRgtC+0YA=?= <kurator@college.example>',
      'To: anna@college.example, =?UTF-8?B?0J/RkdGC0YA=?= <petr@college.example>',
      'Cc: zam@college.example',
      'Bcc: archive@college.example',
      'Reply-To: kurator@college.example',
      'Subject: =?UTF-8?B?0JLRgdGC0YDQtdGH0LA=?=',
      'Message-ID: <mail17@workspace.local>',
      'Date: Tue, 01 Sep 2026 06:30:00 +0000',
      'Content-Transfer-Encoding: base64',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
    ]);
  });

  it('keeps the body letter for letter', async () => {
    const body = (await eml(MAIL)).split('\r\n\r\n')[1] ?? '';

    expect(Buffer.from(body, 'base64').toString('utf8')).toEqual('Здравствуйте!\nВстреча в 15:00.');
  });

  it('writes the same bytes for the same mail', async () => {
    const mail = {
      ...MAIL,
      htmlBody: '<p>Здравствуйте!</p>',
      attachments: [{ name: 'встреча.ics', mimeType: 'text/calendar', content: 'BEGIN:VCALENDAR' }],
    };

    expect(await eml(mail)).toEqual(await eml(mail));
  });

  it('puts text, HTML and attachments into parts', async () => {
    const attachments = [
      { name: 'meeting.ics', mimeType: 'text/calendar; method=REQUEST', content: 'BEGIN:VCALENDAR' },
      {
        name: 'order.docx',
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        content: new Uint8Array([80, 75, 3, 4]),
      },
    ];

    const text = await eml({ ...MAIL, htmlBody: '<p>Hello</p>', attachments });

    const parts = [...text.matchAll(/Content-Type:\s+([^;\s]+)/g)].map((match) => match[1]);
    expect(parts).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'text/calendar',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ]);
    expect(text).toContain('UEsDBA==');
  });

  it('leaves out what the mail does not have', async () => {
    const { cc: _cc, bcc: _bcc, replyTo: _replyTo, ...plain } = MAIL;

    const text = await eml(plain);

    expect(text).not.toMatch(/^(Cc|Bcc|Reply-To):/m);
  });
});
