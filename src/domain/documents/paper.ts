/** A paper before it is written: which template, and what stands in the places of its tags. */

import type { TemplateCode } from './templates';

export type TableRows = readonly Readonly<Record<string, string>>[];

export interface DraftPaper {
  /** Makes it one file, however often it is asked for. */
  readonly key: string;
  /** The file's name: codes and dates, no names of people. */
  readonly title: string;
  readonly template: TemplateCode;
  readonly values: Readonly<Record<string, string>>;
  /** Rows by the name before the colon in their tags. */
  readonly tables: Readonly<Record<string, TableRows>>;
}
