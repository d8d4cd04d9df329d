/** Optional parameters of the advanced services, which come last (AS/guides/services/advanced, rule 4) and which the types leave out. */

declare namespace GoogleAppsScript {
  namespace Sheets {
    namespace Collection {
      interface SpreadsheetsCollection {
        batchUpdate(
          resource: Schema.BatchUpdateSpreadsheetRequest,
          spreadsheetId: string,
          optionalArgs: { readonly fields?: string },
        ): Schema.BatchUpdateSpreadsheetResponse;
      }
    }
  }
}
