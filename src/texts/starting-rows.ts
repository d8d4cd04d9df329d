/** The rows that a new workbook begins with: settings with their explanations, criteria, #tags, questionnaires, and the days off that are the same every year. */

import { STARTER_TAGS } from '../domain/bases/starter-tags';
import { QUESTIONNAIRES } from '../domain/intake/questionnaire';
import { SETTING_DEFAULTS, type SettingKey } from '../domain/programme/settings';
import { SCHEMA_VERSION } from '../domain/shared/state-table';
import { CRITERIA_ROWS } from './matching';

type Rows = readonly Readonly<Record<string, unknown>>[];

export const SETTING_NOTES: Readonly<Record<SettingKey, string>> = {
  org_full: 'Полное название техникума, как в приказах',
  org_short: 'Краткое название',
  founder: 'Учредитель: первая строка приказа',
  city: 'Место издания приказов, например «Сафоново»',
  director_name: 'Фамилия Имя Отчество директора',
  director_pos: 'Должность руководителя',
  order_suffix: 'Что стоит после номера приказа',
  regulation_date: 'Дата приказа, которым утверждено Положение о наставничестве, например 25.08.2026',
  regulation_number: 'Номер этого приказа: на него ссылается приказ о парах',
  doc_kind_pairs: 'Чем закрепляются пары: приказ или распоряжение',
  data_mode: 'Режим персональных данных. Пока есть один: фио',
  lawyer_decision_date: 'Дата решения юриста о хранении имён в Google',
  lawyer_decision: 'Кто и что решил о хранении имён в Google',
  mail_mode: 'Письма: выключена, проверка (всё куратору) или включена',
  curator_email: 'Кому приходят ответы на письма и письма проверки',
  max_gap_days: 'Не реже, чем раз в столько дней',
  warn_day: 'На какой день без встречи напомнить наставнику',
  escalate_day: 'На какой день без встречи сказать куратору',
  week: 'Рабочая неделя: 5 или 6 дней',
  send_hour: 'В котором часу отправлять напоминания',
  mentor_limit: 'Больше скольких наставляемых наставник не берёт',
  min_score: 'Балл, ниже которого пара не предлагается (0–100)',
  match_goal: 'Что важнее при подборе: больше пар или качество пар (сумма баллов)',
  raise_weakest: 'Поднять слабейшую пару: сначала лучший балл у худшей пары, потом сумма (да или нет)',
  choice_first: 'Взаимный выбор выше баллов: сначала те, кто выбрал друг друга (да или нет)',
  stay_bonus: 'Сколько баллов прибавить паре, которая уже предложена, чтобы мелочи её не меняли (0–100)',
  slot_before: 'В котором часу встреча «до занятий»',
  slot_after: 'В котором часу встреча «после занятий»',
  slot_evening: 'В котором часу встреча «вечером»',
  cycle_end: 'До какого дня работают пары, например 15.06.2027',
};

/** By the code of the table; `spreadsheetId` becomes the workbook's own id, `writes` is how many writes it has seen. */
export function startingRows(spreadsheetId: string, writes: number): Readonly<Record<string, Rows>> {
  return {
    settings: (Object.keys(SETTING_DEFAULTS) as SettingKey[]).map((id) => ({
      id,
      value: SETTING_DEFAULTS[id],
      note: SETTING_NOTES[id],
    })),
    criteria: CRITERIA_ROWS,
    tags: STARTER_TAGS,
    forms: QUESTIONNAIRES.map(({ id, title }) => ({ id, title, status: 'planned' })),
    state: [
      { id: 'workbook', value: spreadsheetId },
      { id: 'writes', value: String(writes) },
      { id: 'schema', value: String(SCHEMA_VERSION) },
      { id: 'told', value: '' },
    ],
  };
}
