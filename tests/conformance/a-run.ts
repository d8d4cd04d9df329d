/** The bundle of checks, run in a local Workspace to its end. */

import { existsSync } from 'node:fs';

import type { GivenAnswers } from '../../workspace/core/open-questions';
import { memory, openWorkspace, type Workspace } from '../../workspace/open';
import type { RunReport } from '../../workspace/runs/report';
import type { PlannedAnswer } from '../../workspace/services/spreadsheet-app/ui-record';
import type { Transcript } from './transcript';

export interface CheckedWorkspace {
  readonly ws: Workspace;
  readonly reports: readonly RunReport[];
  readonly transcript: Transcript;
}

/** Runs an entry of the bundle, and its timetable until it has none; `dialogs` are the answers of whoever sits there. */
export function runChecks(
  entry: string,
  { answers, dialogs = [] }: { readonly answers?: GivenAnswers; readonly dialogs?: readonly PlannedAnswer[] } = {},
): CheckedWorkspace {
  if (!existsSync('dist-check')) throw new Error('dist-check/ is missing: run «npm run build» first');
  const ws = openWorkspace({
    store: memory(),
    code: 'dist-check',
    clock: '2026-09-01T08:00',
    seed: 1,
    ...(answers ? { answers } : {}),
  });
  ws.answer(...dialogs);
  const reports = [ws.run(entry)];
  for (let minute = 0; minute < 240 && ws.triggers().length > 0; minute += 1)
    ws.advance({ byMinutes: 1, onTick: (report) => void reports.push(report) });
  return { ws, reports, transcript: transcriptIn(ws) };
}

function transcriptIn(ws: Workspace): Transcript {
  const file = ws.files().find(({ mimeType }) => mimeType === 'application/json');
  const bytes = file && ws.people.drive.media(file.id)?.bytes;
  if (!bytes) throw new Error('The checks have left no transcript');
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Transcript;
}
