import { reportOf, resultOf, workspaceOf } from '../../script-text';

const INSTALL = `
  function install(n) { return ScriptApp.newTrigger('tick').timeBased().everyMinutes(n).create().getUniqueId(); }
  function list() { return ScriptApp.getProjectTriggers().map((trigger) => [trigger.getUniqueId(), trigger.getHandlerFunction()]); }
  function remove() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
  function tick() {}`;

describe('createScript', () => {
  it('shows each user their own triggers only', () => {
    const ws = workspaceOf(INSTALL);
    const id = ws.run('install', 10).result;
    const own = ws.run('list').result;
    ws.share('deputy@college.example');
    ws.setUser('deputy@college.example');

    const others = ws.run('list').result;

    expect([own, others]).toEqual([[[id, 'tick']], []]);
  });

  it('deletes a trigger for good', () => {
    const ws = workspaceOf(INSTALL);
    ws.run('install', 10);

    ws.run('remove');

    expect([ws.triggers(), ws.advance({ byMinutes: 60 }).ran]).toEqual([[], 0]);
  });

  it.each([2, 7, 60])('refuses a trigger every %i minutes', (n) => {
    expect(workspaceOf(INSTALL).run('install', n).error?.message).toBe(
      `Invalid argument: everyMinutes(${n}); must be 1, 5, 10, 15 or 30`,
    );
  });

  it('refuses a twenty-first trigger', () => {
    const body = `for (let i = 0; i < 21; i += 1) ScriptApp.newTrigger('main').timeBased().everyHours(1).create();`;

    expect(reportOf(body).error?.message).toContain('This script has too many triggers.');
  });

  it('refuses a clock trigger that says no time', () => {
    expect(reportOf(`ScriptApp.newTrigger('main').timeBased().atHour(5).create();`).error?.message).toBe(
      'The trigger has no recurrence',
    );
  });

  it('refuses a spreadsheet that does not exist', () => {
    const body = `ScriptApp.newTrigger('main').forSpreadsheet('nothing').onFormSubmit().create();`;

    expect(reportOf(body).error?.message).toContain('Document nothing is missing');
  });

  it('tells the kind and the source of a trigger', () => {
    const ws = workspaceOf(`function main() {
      const book = SpreadsheetApp.getActive();
      ScriptApp.newTrigger('f').forSpreadsheet(book).onFormSubmit().create();
      ScriptApp.newTrigger('g').timeBased().everyHours(2).create();
      return ScriptApp.getProjectTriggers().map((trigger) => [
        trigger.getEventType() === ScriptApp.EventType.ON_FORM_SUBMIT,
        String(trigger.getTriggerSource()),
        trigger.getTriggerSourceId() === book.getId(),
      ]);
    }`);

    expect(ws.run('main').result).toEqual([
      [true, 'SPREADSHEETS', true],
      [false, 'CLOCK', false],
    ]);
  });

  it('knows which scopes the script has, and refuses to ask for others', () => {
    const ask = (scope: string): string =>
      `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/${scope}']);`;
    const errors = [reportOf(ask('forms')).error, reportOf(ask('documents')).error?.message];

    expect(errors).toEqual([null, 'Scopes are not required by the script: https://www.googleapis.com/auth/documents']);
  });

  it('says that nothing is left to authorize', () => {
    const body = `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED, info.getAuthorizedScopes().length];`;

    expect(resultOf(body)).toEqual([true, 7]);
  });
});
