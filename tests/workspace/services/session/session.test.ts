import { resultOf, workspaceOf } from '../../script-text';

const WHO = `[Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]`;

describe('createSession', () => {
  it('names the person at the keyboard', () => {
    const ws = workspaceOf(`function main() { return ${WHO}; }`);
    ws.share('deputy@college.example');
    ws.setUser('deputy@college.example');

    expect(ws.run('main').result).toEqual(['deputy@college.example', 'deputy@college.example']);
  });

  it('is blank in a simple trigger', () => {
    const ws = workspaceOf(`function onOpen() { console.log(${WHO}); }`);

    const [report] = ws.open();

    expect(report?.logs).toEqual(['["",""]']);
  });

  it('tells the time zone of the manifest', () => {
    const manifest = { timeZone: 'Asia/Yekaterinburg' };

    expect(resultOf('return Session.getScriptTimeZone();', { manifest })).toBe('Asia/Yekaterinburg');
  });
});
