/** What respondents read in the programme's Google Forms besides the questions, which stand in their questionnaires. */

import type { QuestionnaireId } from '../domain/intake/questionnaire';

const WHO_READS = 'Ответы читают куратор программы наставничества и ответственные за неё сотрудники колледжа.';

const DESCRIPTIONS: Readonly<Record<QuestionnaireId, string>> = {
  F01: `Анкета для студентов, которым нужен наставник. Займёт около пяти минут. ${WHO_READS}`,
  F02: `Анкета для педагогов, которым нужен наставник. Займёт около пяти минут. ${WHO_READS}`,
  'F04-1': `Анкета для тех, кто готов стать наставником. Займёт около пяти минут. ${WHO_READS}`,
  'F04-2': `Анкета для наставников, которые начинают обучение. Займёт около десяти минут. ${WHO_READS}`,
  F09: `Отчёт наставника о встрече: одна минута после каждой встречи. ${WHO_READS}`,
  F10: `Отзыв наставляемого о встрече: одна минута после каждой встречи. ${WHO_READS}`,
};

export const FORM_TEXTS = {
  /** The name of the spreadsheet that all forms answer into. */
  answersBook: 'Ответы на анкеты',
  descriptions: DESCRIPTIONS,
  anchor: (title: string) => `Служебный файл анкеты «${title}», не удаляйте`,
  confirmation: 'Спасибо, ответ записан.',
  wrongCode: 'Введите код с вашей карточки, например С-031',
} as const;
