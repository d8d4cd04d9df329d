/** Makes what checks work with, and puts everything that they made into the trash again. */

import type { Kit, ScratchSheet } from './check';
import { seenError } from './expect';
import { files, spreadsheets } from './services';

/** Every scratch file carries it, so that what a cut run left behind is found by a search. */
const MARK = { conformance: 'scratch' };

const SMALL = { rows: 10, columns: 5 };

/** The name of a file that may have to stay behind. */
export const LEFT = 'conformance, можно удалить';

/** So many sheets are made by one write: a minute has 60. */
const SPARE = 10;

type Resource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** What the checks of one run share. */
export interface Workshop {
  /** The kit of one check. */
  kit(): KitInUse;
  /** Throws away what the checks shared. */
  close(): void;
}

export interface KitInUse {
  readonly kit: Kit;
  /** Undoes what the check did, the last first; one failure keeps nothing else from being undone. Returns what failed. */
  clear(): readonly string[];
}

/** Opens a workshop, in a run that got this event; nothing is made before it is asked for. */
export function openWorkshop(event: object = {}): Workshop {
  const shared = { spreadsheetId: '', sheets: 0, names: 0 };
  const bench = (): string => (shared.spreadsheetId ||= make({ mimeType: TYPES.spreadsheet }));
  const addSheets = (count: number, { rows, columns }: typeof SMALL): readonly ScratchSheet[] => {
    const places = Array.from({ length: count }, () => {
      const sheetId = (shared.sheets += 1);
      return { spreadsheetId: bench(), sheetId, title: `s${sheetId}` };
    });
    const gridProperties = { rowCount: rows, columnCount: columns };
    const requests = places.map(({ sheetId, title }) => ({
      addSheet: { properties: { sheetId, title, gridProperties } },
    }));
    spreadsheets().batchUpdate({ requests }, bench());
    return places;
  };
  const spare: ScratchSheet[] = [];
  const sheet: Kit['sheet'] = (size) => {
    const [place] = size ? addSheets(1, size) : spare.splice(0, 1);
    if (place) return place;
    spare.push(...addSheets(SPARE, SMALL));
    return sheet();
  };
  return {
    kit() {
      const undos: (() => void)[] = [];
      const discard = (id: string): void => void undos.push(() => trash(id));
      const file = (resource: Resource): string => {
        const id = make(resource);
        discard(id);
        return id;
      };
      const kit: Kit = {
        sheet,
        file,
        discard,
        spreadsheet: () => file({ mimeType: TYPES.spreadsheet }),
        document: () => file({ mimeType: TYPES.document }),
        folder: () => file({ mimeType: TYPES.folder }),
        formAppForm(isPublished) {
          const form = isPublished === undefined ? FormApp.create(LEFT) : FormApp.create(LEFT, isPublished);
          const id = form.getId();
          undos.push(() => trashIfSeen(id));
          return form;
        },
        form: () => FormApp.openById(file({ mimeType: TYPES.form })),
        event: () => event as Readonly<Record<string, unknown>>,
        afterwards: (undo) => void undos.push(undo),
        name: () => `conformance ${(shared.names += 1)}`,
      };
      return { kit, clear: () => undoAll(undos) };
    },
    close() {
      if (shared.spreadsheetId !== '') trash(shared.spreadsheetId);
    },
  };
}

export const TYPES = {
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
  document: 'application/vnd.google-apps.document',
  form: 'application/vnd.google-apps.form',
  folder: 'application/vnd.google-apps.folder',
};

function make({ appProperties, ...rest }: Resource): string {
  const resource = { name: 'conformance', ...rest, appProperties: { ...appProperties, ...MARK } };
  return files().create(resource, null, { fields: 'id' }).id ?? '';
}

function trash(id: string): void {
  files().update({ trashed: true }, id);
}

/** Under drive.file a form that FormApp has made may be none of the script's. */
function trashIfSeen(id: string): void {
  try {
    trash(id);
  } catch (error) {
    if (seenError(error).code !== 404) throw error;
  }
}

function undoAll(undos: (() => void)[]): readonly string[] {
  const failed: string[] = [];
  for (let undo = undos.pop(); undo; undo = undos.pop()) {
    try {
      undo();
    } catch (error) {
      failed.push(String(error));
    }
  }
  return failed;
}

/** Puts every scratch file into the trash that is still there. Returns how many there were. */
export function sweep(): number {
  const q = "appProperties has { key='conformance' and value='scratch' } and trashed = false";
  const { files: found = [] } = files().list({ q, fields: 'files(id)', pageSize: 1000 });
  for (const { id } of found) if (id !== undefined) trash(id);
  return found.length;
}
