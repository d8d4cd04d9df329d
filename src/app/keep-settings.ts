/** Settings that the programme itself writes. */

import { type SettingKey, settings, type Settings } from '../domain/programme/settings';
import { add, type Change, set } from '../domain/shared/change';
import type { Books, Wording } from './ports';

/** A row that somebody has deleted comes back, with its explanation. «Настройки» must have been read. */
export function keepSettings(
  books: Books,
  { settingNote }: Pick<Wording, 'settingNote'>,
  values: Partial<Settings>,
): readonly Change[] {
  return (Object.entries(values) as [SettingKey, string][]).map(([id, value]) =>
    books.find(settings, id) ? set(settings, id, { value }) : add(settings, { id, value, note: settingNote(id) }),
  );
}
