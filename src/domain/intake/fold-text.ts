/** Texts as people compare them: whatever a phone, a mail or another keyboard did to spaces, dashes, ё and letter case. */

/** Spaces of any kind and number become one, none at the ends; letters typed as two marks (й, ё) become one. */
export function foldSpaces(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u200B-\u200D]+/g, ' ')
    .trim();
}

/** The form in which two titles or options are the same. @example foldText(' Всё  РАВНО') // 'все равно' */
export function foldText(text: string): string {
  return foldSpaces(text)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[‐-―−]/g, '-');
}
