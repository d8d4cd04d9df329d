import { enumeration } from '../../../workspace/core/enumeration';
import { expose, isExposed } from '../../../workspace/core/expose';

describe('expose', () => {
  const service = expose('MailApp', { sendEmail: () => 'sent' });

  it('lets the members through and names itself', () => {
    expect([service.sendEmail(), String(service)]).toEqual(['sent', 'MailApp']);
  });

  it('throws by name for any other member, read or written', () => {
    const bare = service as unknown as Record<string, unknown>;

    expect(() => bare['sendMail']).toThrow('MailApp.sendMail is not on the closed list');
    expect(() => (bare['quota'] = 1)).toThrow('MailApp.quota = is not on the closed list');
  });

  it('is told apart from plain objects', () => {
    expect([isExposed(service), isExposed({})]).toEqual([true, false]);
  });

  it('can be awaited and serialised without harm', async () => {
    expect([await service, JSON.stringify({ service: expose('X', {}) })]).toEqual([service, '{"service":{}}']);
  });
});

describe('enumeration', () => {
  it('makes values that are only themselves and print as their name', () => {
    const Button = enumeration('Button', ['YES', 'NO']);

    expect([String(Button.YES), Button.NO.ordinal(), Object.is(Button.YES, Button.NO)]).toEqual(['YES', 1, false]);
    expect(() => (Button as unknown as Record<string, unknown>)['MAYBE']).toThrow('Button.MAYBE');
  });
});
