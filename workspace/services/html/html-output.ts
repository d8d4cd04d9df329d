/** HtmlOutput: a page that a script hands to the editor for a sidebar or a dialog. */

import { ServiceError } from '../../core/errors';
import { expose } from '../../core/expose';

/** AS/reference/html/html-output: no other meta tag is let through. */
const META_TAGS = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

export interface HtmlOutput {
  getContent(): string;
  getTitle(): string;
  setTitle(title: string): HtmlOutput;
  getWidth(): number | null;
  setWidth(width: number): HtmlOutput;
  getHeight(): number | null;
  setHeight(height: number): HtmlOutput;
  append(addedContent: string): HtmlOutput;
  addMetaTag(name: string, content: string): HtmlOutput;
}

/** Makes a page with the given content. */
export function htmlOutput(html: string): HtmlOutput {
  const page = { content: html, title: '', width: null as number | null, height: null as number | null };
  const change = (part: Partial<typeof page>): HtmlOutput => {
    Object.assign(page, part);
    return output;
  };
  const output: HtmlOutput = expose('HtmlOutput', {
    getContent: () => page.content,
    getTitle: () => page.title,
    setTitle: (title: string) => change({ title: String(title) }),
    getWidth: () => page.width,
    setWidth: (width: number) => change({ width }),
    getHeight: () => page.height,
    setHeight: (height: number) => change({ height }),
    append: (addedContent: string) => change({ content: page.content + addedContent }),
    addMetaTag(name: string) {
      if (!META_TAGS.includes(name)) {
        throw new ServiceError('The meta tag you specified is not allowed in this context.');
      }
      return output;
    },
  });
  return output;
}
