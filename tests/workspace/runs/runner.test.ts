import { CONSUMER_QUOTAS } from '../../../workspace/core/quotas';
import { reportOf, workspaceOf } from '../script-text';

describe('createRunner', () => {
  it('reports what a run called, what it logged and what it took', () => {
    const ws = workspaceOf(`function main(name) {
      console.log('привет', name);
      PropertiesService.getScriptProperties().getKeys();
      Sheets.Spreadsheets.get(SpreadsheetApp.getActive().getId());
      return name;
    }`);

    const { stack, ui, ...report } = ws.run('main', 'Анна');

    expect([stack, ui.alerts]).toEqual([null, []]);
    expect(report).toEqual({
      id: 'run-1',
      kind: 'editor',
      fn: 'main',
      user: 'curator@college.example',
      startedAt: Date.UTC(2026, 8, 1, 5),
      calls: { 'PropertiesService.getKeys': 1, 'SpreadsheetApp.getActive': 1, 'Sheets.Spreadsheets.get': 1 },
      sheetsCalls: 1,
      otherCalls: 2,
      simulatedMs: 650,
      error: null,
      stopped: null,
      logs: ['привет Анна'],
      result: 'Анна',
    });
  });

  it('keeps the report without what only its starter needs', () => {
    const ws = workspaceOf('function main() { return 1; }');

    ws.run('main');

    expect(ws.reports().map((run) => [run.id, 'result' in run, 'ui' in run])).toEqual([['run-1', false, false]]);
  });

  it('reports what a script throws, be it an error or not', () => {
    const errors = [reportOf('null.name;').error, reportOf('throw "слово";').error];

    expect(errors).toEqual([
      { name: 'TypeError', message: "Cannot read properties of null (reading 'name')" },
      { name: 'Error', message: 'слово' },
    ]);
  });

  it('stops a run after six minutes, whatever it catches', () => {
    const { error, stopped, result } = reportOf(
      `try { for (;;) Utilities.sleep(300000); } catch (error) { return 'caught'; }`,
    );

    expect([error, stopped, result]).toEqual([
      { name: 'RunStopped', message: 'Exceeded maximum execution time' },
      'Exceeded maximum execution time',
      undefined,
    ]);
  });

  it('stops a simple trigger after thirty seconds', () => {
    const [report] = workspaceOf('function onOpen() { Utilities.sleep(31000); }').open();

    expect(report?.stopped).toBe('Exceeded maximum execution time');
  });

  it('lets a run that was cut do nothing more', () => {
    const ws = workspaceOf(`function main() {
      const properties = PropertiesService.getScriptProperties();
      for (const key of ['a', 'b', 'c']) try { properties.setProperty(key, '1'); } catch (error) { console.log(error.name); }
    }`);
    ws.faults.cutAt(2);

    const { stopped, logs } = ws.run('main');

    expect([stopped, logs, ws.properties()]).toEqual([
      'cut at call 2, PropertiesService.setProperty',
      ['RunStopped', 'RunStopped'],
      { a: '1' },
    ]);
  });

  it('refuses a simple trigger whatever needs authorization, and lets it read properties', () => {
    const ws = workspaceOf(`function onOpen() {
      PropertiesService.getScriptProperties().getProperty('heartbeat');
      for (const act of [
        () => MailApp.sendEmail({ to: 'a@b.example' }),
        () => ScriptApp.getProjectTriggers(),
        () => Sheets.Spreadsheets.get(SpreadsheetApp.getActive().getId()),
        () => FormApp.openById('x'),
        () => Drive.Files.get('x'),
      ]) try { act(); console.log('allowed'); } catch (error) { console.log(error.message.slice(0, 42)); }
    }`);

    const [report] = ws.open();

    expect(report?.logs).toEqual(Array.from({ length: 5 }, () => 'Specified permissions are not sufficient t'));
  });

  it('begins no trigger once the time of the day is used up', () => {
    const quotas = { ...CONSUMER_QUOTAS, triggerRuntimeMs: { ...CONSUMER_QUOTAS.triggerRuntimeMs, limit: 500 } };
    const ws = workspaceOf(
      `function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); }
       function tick() { Utilities.sleep(400); }`,
      { quotas },
    );
    ws.run('install');

    const { failed } = ws.advance({ byMinutes: 20 });

    expect(failed.map(({ error }) => error?.message)).toEqual(['Service using too much computer time for one day.']);
  });
});
