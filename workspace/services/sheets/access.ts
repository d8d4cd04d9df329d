/** Who may open a spreadsheet through the API: the file must be known, the run's user permitted, and under `drive.file` alone the file the app's own. */

import { roleOf } from '../../core/sharing';
import type { World } from '../../core/world';
import { Refused } from './refused';

export const SPREADSHEET_MIME = 'application/vnd.google-apps.spreadsheet';

/** Any of these lets a run call the service (reference: «Authorization scopes» of each method). */
export const SHEETS_SCOPES = ['spreadsheets', 'drive', 'drive.file'];

/** @throws Refused: 404 for a file that the run cannot know of, 403 for one that its user may not open or edit */
export function checkAccess(world: World, spreadsheetId: string, need: 'read' | 'write'): void {
  const run = world.gate.run();
  const file = world.files.get(spreadsheetId);
  if (!file || file.mimeType !== SPREADSHEET_MIME) throw new Refused('Requested entity was not found.', 404);
  const wide = run.scopes.has('spreadsheets') || run.scopes.has('drive');
  if (!wide && !world.files.isOfApp(file, run.user)) throw new Refused('Requested entity was not found.', 404);
  const role = roleOf(world.files, file, run.user);
  if (role === undefined || (need === 'write' && role === 'reader'))
    throw new Refused('The caller does not have permission', 403);
}
