import { cssOf } from '../../../../workspace/page/client/book/look-classes';

describe('cssOf', () => {
  it.each([
    [{ textFormat: { bold: true, italic: true } }, 'font-weight: 600; font-style: italic;'],
    [{ backgroundColor: { red: 1, green: 0.5 } }, 'background-color: rgb(255 128 0);'],
    [{ textFormat: { strikethrough: true, underline: true } }, 'text-decoration: line-through underline;'],
    [{ numberFormat: { type: 'DATE' as const } }, 'text-align: right;'],
    [{ numberFormat: { type: 'DATE' as const }, horizontalAlignment: 'LEFT' as const }, 'text-align: left;'],
    [{ numberFormat: { type: 'TEXT' as const }, wrapStrategy: 'WRAP' as const }, 'white-space: pre-wrap;'],
    [{}, ''],
  ])('writes %j', (format, css) => {
    expect(cssOf(format)).toBe(css);
  });
});
