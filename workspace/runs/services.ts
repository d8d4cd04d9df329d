/** Makes every service of a Workspace and says which of them scripts see, and under which name. */

import type { World } from '../core/world';
import { createCache } from '../services/cache/cache';
import { createDocs } from '../services/docs/docs';
import { createDrive } from '../services/drive/service';
import { createForms } from '../services/forms/service';
import { createHtml } from '../services/html/html';
import { createLocks } from '../services/lock/lock';
import { createLogger } from '../services/logger/logger';
import { createMail } from '../services/mail/mail';
import { createProperties } from '../services/properties/properties';
import { createScript } from '../services/script/script';
import { createSession } from '../services/session/session';
import { createSheets } from '../services/sheets/service';
import { createSpreadsheetApp } from '../services/spreadsheet-app/spreadsheet-app';
import type { EventPlace, Workbook } from '../services/spreadsheet-app/spreadsheet';
import { createUtilities } from '../services/utilities/utilities';
import type { CodeFolder } from './code-folder';

export type Services = ReturnType<typeof createServices>;

export interface ServiceParts {
  readonly code: CodeFolder;
  scriptId(): string;
  workbookId(): string;
}

/** Makes the services of one script and of the workbook that it is bound to. */
export function createServices(world: World, { code, scriptId, workbookId }: ServiceParts) {
  const timeZone = (): string => code.manifest().timeZone;
  // Sheets first: forms find the answer sheets in the world.
  const sheets = createSheets(world);
  const locks = createLocks(world);
  const workbookOf = (id: () => string): Workbook => ({
    id,
    name: () => world.files.get(id())?.name ?? '',
    tabs: () => sheets.tabs(id()),
    show: (sheetId) => sheets.people.open(id()).hideSheet(sheetId, false),
    hiddenRow: (sheetId, row) => sheets.hiddenRow(id(), sheetId, row),
  });
  const made = {
    sheets,
    locks,
    docs: createDocs(world),
    drive: createDrive(world),
    forms: createForms(world),
    mail: createMail(world),
    properties: createProperties(world),
    script: createScript(world, { scriptId, timeZone }),
    session: createSession(world, timeZone),
    spreadsheetApp: createSpreadsheetApp(world, workbookOf(workbookId), locks.people.releaseAll),
  };
  return {
    builtIn: { ...builtInOf(made), ...looseServices(world, code) },
    advanced: { Docs: made.docs.global, Drive: made.drive.global, Sheets: sheets.global },
    people: {
      docs: made.docs.people,
      drive: made.drive.people,
      forms: made.forms.people,
      locks: locks.people,
      mail: made.mail.people,
      properties: made.properties.people,
      script: made.script.people,
      sheets: { ...sheets.people, tabs: sheets.tabs, book: sheets.book },
      spreadsheetApp: made.spreadsheetApp.people,
    },
    /** The objects that an event brings along: the spreadsheet, and the cells that it happened in. */
    eventObjects: (spreadsheetId: string, place?: EventPlace) =>
      made.spreadsheetApp.eventObjects(
        workbookOf(() => spreadsheetId),
        place,
      ),
  };
}

type Made = Readonly<
  Record<
    'forms' | 'locks' | 'mail' | 'properties' | 'script' | 'session' | 'spreadsheetApp',
    { readonly global: object }
  >
>;

function builtInOf(made: Made) {
  return {
    FormApp: made.forms.global,
    LockService: made.locks.global,
    MailApp: made.mail.global,
    PropertiesService: made.properties.global,
    ScriptApp: made.script.global,
    Session: made.session.global,
    SpreadsheetApp: made.spreadsheetApp.global,
  };
}

/** Services that nobody but the script deals with. */
function looseServices(world: World, code: CodeFolder) {
  return {
    CacheService: createCache(world).global,
    HtmlService: createHtml(world, code.page).global,
    Utilities: createUtilities(world).global,
    ...createLogger(world).globals,
  };
}
