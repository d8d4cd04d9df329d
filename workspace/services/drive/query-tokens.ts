/** The words, signs and quoted strings of a Drive query. */

export interface Token {
  readonly kind: 'word' | 'string';
  readonly text: string;
}

/** A quoted string with `\'` and `\\` inside, or a sign, or a word. Apps Script's own samples quote with `"` as well. */
const TOKEN = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(!=|<=|>=|[=<>(){}])|([A-Za-z][\w.]*))/y;

/** Splits a query; undefined when something in it is none of these. */
export function tokenize(query: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const text = query.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (!found) return undefined;
    const quoted = found[1] ?? found[2];
    if (quoted === undefined) tokens.push({ kind: 'word', text: found[3] ?? found[4] ?? '' });
    else tokens.push({ kind: 'string', text: quoted.replace(/\\(.)/g, '$1') });
  }
  return tokens;
}
