/**
 * What the types leave out of the advanced services: optional parameters, which come last (AS/guides/services/advanced, rule 4), and what Docs has
 * learnt since (docs/api/reference/rest/v1/documents, …/documents/request).
 */

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
  namespace Docs.Schema {
    interface Document {
      tabs?: Tab[];
    }
    interface Tab {
      documentTab?: { body?: Body; headers?: Record<string, Header>; footers?: Record<string, Footer> };
      childTabs?: Tab[];
    }
    interface ParagraphStyle {
      pageBreakBefore?: boolean;
    }
    interface Request {
      updateDocumentStyle?: { documentStyle: DocumentStyle; fields: string };
      updateTableColumnProperties?: {
        tableStartLocation: Location;
        columnIndices: number[];
        tableColumnProperties: TableColumnProperties;
        fields: string;
      };
      updateTableCellStyle?: { tableStartLocation: Location; tableCellStyle: TableCellStyle; fields: string };
      pinTableHeaderRows?: { tableStartLocation: Location; pinnedHeaderRowsCount: number };
    }
  }
}
