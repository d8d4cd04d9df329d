/** The advanced services without the `undefined` that their types allow: the manifest of the checks enables them. */

type Collections<T> = { readonly [K in keyof T]-?: NonNullable<T[K]> };

/** `Sheets.Spreadsheets`, with its `Values`. */
export function spreadsheets(): Collections<GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection> {
  return present(
    Sheets?.Spreadsheets,
    'Sheets',
  ) as Collections<GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection>;
}

/** `Docs.Documents`. */
export function documents(): GoogleAppsScript.Docs.Collection.DocumentsCollection {
  return present(Docs?.Documents, 'Docs');
}

/** `Drive.Files`. */
export function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  return present(Drive?.Files, 'Drive');
}

/** `Drive.Permissions`. */
export function permissions(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection {
  return present(Drive?.Permissions, 'Drive');
}

function present<T>(collection: T | undefined, service: string): T {
  if (collection === undefined) throw new Error(`The service ${service} is not enabled in appsscript.json`);
  return collection;
}
