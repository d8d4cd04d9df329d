/** «Настройки»: what the college decides once; each key with its default and an explanation. */

import { text } from '../shared/column';
import { id, type RowOf, table } from '../shared/table';

export const settings = table({
  code: 'settings',
  title: 'Настройки',
  sheetId: 801,
  owner: 'people',
  about: 'Одно решение техникума: название, руководитель, сроки, пределы.',
  columns: {
    id: id('Ключ', { width: 180 }),
    value: text('Значение', { by: 'curator', width: 320 }),
    note: text('Пояснение', { width: 420 }),
  },
});

/** Every setting with the value that it has until somebody changes it. The explanations stand in texts. */
export const SETTING_DEFAULTS = {
  org_full: '',
  org_short: '',
  founder: '',
  city: '',
  director_name: '',
  director_pos: 'Директор',
  order_suffix: '-од',
  regulation_date: '',
  regulation_number: '',
  doc_kind_pairs: 'приказ',
  data_mode: 'фио',
  lawyer_decision_date: '',
  lawyer_decision: '',
  mail_mode: 'выключена',
  curator_email: '',
  max_gap_days: '14',
  warn_day: '10',
  escalate_day: '21',
  week: '5',
  send_hour: '9',
  mentor_limit: '3',
  min_score: '0',
  match_goal: 'больше пар',
  raise_weakest: 'нет',
  choice_first: 'нет',
  stay_bonus: '3',
  slot_before: '08:00',
  slot_after: '15:00',
  slot_evening: '18:00',
  cycle_end: '',
} as const satisfies Record<string, string>;

export type SettingKey = keyof typeof SETTING_DEFAULTS;

/** The settings as a record: what stands in the sheet, else the default. */
export type Settings = Readonly<Record<SettingKey, string>>;

export function readSettings(rows: readonly RowOf<typeof settings>[]): Settings {
  const typed = new Map(rows.map((row) => [row.id, row.value.trim()]));
  const entries = Object.entries(SETTING_DEFAULTS).map(([key, fallback]) => [key, typed.get(key) || fallback]);
  return Object.fromEntries(entries) as Settings;
}

/** A setting that is a whole number; what cannot be read counts as the default. */
export function numberSetting(values: Settings, key: SettingKey): number {
  const typed = Number(values[key]);
  return Number.isInteger(typed) ? typed : Number(SETTING_DEFAULTS[key]);
}

/** Where mails go (architecture.md §5): nowhere, all to the curator, or to their receivers. */
export type MailMode = 'off' | 'test' | 'on';

export function mailMode(values: Settings): MailMode {
  const word = values.mail_mode.toLowerCase();
  if (word === 'включена') return 'on';
  return word === 'проверка' ? 'test' : 'off';
}
