/** «Сегодня»: what waits, which menu item answers it, and on which sheet it stands. */

import type { TodayCode } from '../domain/reminders/today-items';
import { MENU } from './menu';

export const TODAY_WORDS = {
  'decision-missing': {
    what: 'Не записано решение юриста о персональных данных',
    action: MENU.recordDecision,
    where: 'Настройки',
  },
  'mail-off': { what: 'Письма выключены: участникам ничего не отправляется', action: MENU.mailOn, where: 'Настройки' },
  'review-waiting': {
    what: 'Записи, которые программа не смогла принять сама',
    action: MENU.retakeAnswers,
    where: 'Требует проверки',
  },
  'effects-doubtful': { what: 'Письма, о которых неизвестно, ушли ли они', action: MENU.takeAsDone, where: 'Очередь' },
  'effects-failed': { what: 'Письма и документы с ошибкой', action: MENU.sendAgain, where: 'Очередь' },
  'forms-to-open': {
    what: 'Анкеты, на которые ответит не каждый: откройте форму, нажмите «Опубликовано» и выберите «Все, у кого есть ссылка»',
    action: '',
    where: 'Анкеты',
  },
  'consents-missing': { what: 'Согласия, которых ещё нет', action: MENU.markConsents, where: 'Согласия' },
  'tags-proposed': { what: 'Новые #теги на проверку: утвердите или впишите в синонимы', action: '', where: 'Теги' },
  'mentors-to-register': {
    what: 'Рекомендованные наставники, которых нет в реестре',
    action: MENU.registerMentors,
    where: 'Наставники',
  },
  'requests-to-match': {
    what: 'Запросы, для которых пара ещё не подобрана',
    action: MENU.proposePairs,
    where: 'Запросы',
  },
  'proposals-waiting': { what: 'Предложенные пары ждут решения', action: MENU.confirmAll, where: 'Подбор' },
  'pairs-without-order': { what: 'Подтверждённые пары, которых нет в приказе', action: MENU.draftOrder, where: 'Пары' },
  'drafts-to-sign': { what: 'Проекты приказов ждут подписи', action: MENU.signDocument, where: 'Документы' },
  'pairs-broken': {
    what: 'Пары, из которых кто-то выбыл или приостановил участие: выделите их строки',
    action: MENU.endPairs,
    where: 'Пары',
  },
  'pairs-overdue': { what: 'Пары, которые давно не встречались', action: '', where: 'Пары' },
  'requests-unmatched': { what: 'Наставляемые без пары: причина стоит в строке', action: '', where: 'Без пары' },
} as const satisfies Record<TodayCode, { readonly what: string; readonly action: string; readonly where: string }>;
