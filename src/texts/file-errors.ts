/** What is wrong with a file, in one Russian sentence: place, what stands there, what was expected. */

import type { Expectation } from '../domain/intake/expectation';
import type { FileError } from '../domain/intake/opened-file';

/** A pasted essay in the wrong column must not push the expectation out of sight. */
const LONGEST_QUOTE = 60;

/** @example F01.csv:17: «Код участника»: пусто, ожидался код вида С-031 */
export function describeFileError(error: FileError): string {
  const column = error.column === '' ? '' : ` «${error.column}»:`;
  return `${error.file}:${error.line}:${column} ${found(error)}, ${expectedIs(error.expected)}`;
}

function found({ received, expected }: FileError): string {
  switch (expected.kind) {
    case 'column':
      return 'такого столбца нет';
    case 'closing-quote':
      return 'кавычка открыта и не закрыта';
    case 'cells':
      return `ячеек ${received}`;
    case 'headings':
      return received === '' ? 'файл пуст' : `заголовки не узнаны (${quote(received)})`;
    default:
      return received === '' ? 'пусто' : quote(received);
  }
}

function expectedIs(expected: Expectation): string {
  switch (expected.kind) {
    case 'participant-code':
      return 'ожидался код вида С-031';
    case 'link-code':
      return 'ожидался код из личной ссылки';
    case 'time':
      return 'ожидалось время вида 01.09.2026 9:15:23';
    case 'day':
      return 'ожидалась дата вида 05.09.2026';
    case 'answer':
      return 'ожидался ответ';
    case 'tags':
      return 'ожидался хотя бы один #тег';
    case 'email':
      return 'ожидался один адрес вида imya@example.ru';
    case 'consent-kind':
      return 'ожидался вид согласия от С1 до С6';
    case 'number':
      return `ожидалось ${expected.whole ? 'целое число' : 'число'} от ${expected.min} до ${expected.max}`;
    case 'options':
      return `ожидалось одно из: ${expected.options.join(', ')}`;
    case 'no-repetition':
      return `ожидалось то, чего выше нет (уже стоит в строке ${expected.firstLine})`;
    case 'column':
      return 'без него время ответа неизвестно';
    case 'closing-quote':
      return 'ожидалась закрывающая кавычка; дальше файл не прочитан';
    case 'cells':
      return `ожидалось не больше ${expected.most}, по числу заголовков`;
    case 'headings':
      return headings(expected);
    default:
      return expected satisfies never;
  }
}

function headings({ nearest, missing }: Extract<Expectation, { readonly kind: 'headings' }>): string {
  if (nearest === undefined) return 'ожидались заголовки анкеты программы или файлов «Люди», «Группы», «Согласия»';
  if (missing.length === 0) return `ожидался другой файл, а это ${nearest}`;
  return `ожидались заголовки: ${nearest}; не хватает: ${missing.map((title) => `«${title}»`).join(', ')}`;
}

function quote(text: string): string {
  return `«${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}»`;
}
