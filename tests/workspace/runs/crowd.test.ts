import { workspaceOf } from '../script-text';
import type { Workspace } from '../../../workspace/open';
import type { RunReport } from '../../../workspace/runs/report';

const SCRIPT = `
  function work() {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(20000)) return 'busy';
    Utilities.sleep(3000);
    lock.releaseLock();
    return 'done';
  }
  function sleep() { Utilities.sleep(2000); }
  function install() { ScriptApp.newTrigger('sleep').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`;

function times(count: number, begin: () => RunReport): readonly RunReport[] {
  return Array.from({ length: count }, begin);
}

const secondsOf = (ws: Workspace, { startedAt, simulatedMs }: RunReport): number =>
  Math.round((startedAt + simulatedMs - Date.parse(`${ws.now()}+03:00`)) / 1000);

describe('atOnce', () => {
  it('begins every run at the same moment and ends with the last', () => {
    const ws = workspaceOf(SCRIPT);

    const reports = ws.atOnce(() => times(3, () => ws.run('sleep')));

    expect(new Set(reports.map(({ startedAt }) => startedAt)).size).toBe(1);
    expect(reports.map((report) => secondsOf(ws, report))).toEqual([0, 0, 0]);
  });

  it('lets runs wait for a lock one after another, and gives up those whose patience ends', () => {
    const ws = workspaceOf(SCRIPT);

    const reports = ws.atOnce(() => times(10, () => ws.call('work')));

    expect(reports.map(({ result }) => result)).toEqual([
      ...Array<string>(7).fill('done'),
      ...Array<string>(3).fill('busy'),
    ]);
  });

  it('has ten calls of a page under way, and begins the eleventh when one has ended', () => {
    const ws = workspaceOf(SCRIPT);

    const starts = ws.atOnce(() => times(11, () => ws.call('sleep'))).map(({ startedAt }) => startedAt);

    expect(new Set(starts.slice(0, 10)).size).toBe(1);
    expect((starts[10] ?? 0) - (starts[0] ?? 0)).toBeGreaterThanOrEqual(2000);
  });

  it('begins no more than thirty runs of an account, and mails the owner of a trigger that was left out', () => {
    const ws = workspaceOf(SCRIPT);
    ws.run('install');

    const reports = ws.atOnce(() =>
      Array.from({ length: 32 }, (_, row) => ws.edit(0, `A${row + 1}`, 'да').reports).flat(),
    );

    const refused = reports.filter(({ error }) => error !== null);
    expect(refused.map(({ error }) => error?.message)).toEqual(
      Array(2).fill('There are too many scripts running simultaneously for this Google user account.'),
    );
    expect(ws.failures().map(({ to, fn }) => [to, fn])).toEqual(Array(2).fill(['curator@college.example', 'sleep']));
  });

  it('counts no run against those of later moments', () => {
    const ws = workspaceOf(SCRIPT);
    ws.atOnce(() => times(30, () => ws.run('sleep')));

    expect(ws.run('sleep').error).toBeNull();
  });
});
