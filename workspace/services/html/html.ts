/** HtmlService: pages from the files of the script. Templates print variables and nothing else. */

import { NotOnTheListError, ServiceError } from '../../core/errors';
import { expose, share } from '../../core/expose';
import type { World } from '../../core/world';
import { htmlOutput } from './html-output';

const SCRIPTLET = /<\?(!?=?)\s*([\s\S]*?)\s*\?>/g;
const VARIABLE = /^[A-Za-z_$][\w$]*$/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes the service; `readPage` gives the text of an HTML file of the script, by its name without the ending. */
export function createHtml(world: World, readPage: (name: string) => string | undefined) {
  const load = (member: string, filename: string): string =>
    world.gate.call({ method: `HtmlService.${member}` }, () => {
      const page = readPage(filename);
      if (page === undefined) throw new ServiceError(`No HTML file named ${filename} was found.`);
      return page;
    });
  return {
    global: expose('HtmlService', {
      createHtmlOutput: (html = '') => htmlOutput(String(html)),
      createHtmlOutputFromFile: (filename: string) => htmlOutput(load('createHtmlOutputFromFile', filename)),
      createTemplateFromFile: (filename: string) => template(load('createTemplateFromFile', filename)),
    }),
  };
}

/** A template takes its variables as properties, so it is open to assignment, unlike every other object of a service. */
function template(source: string): object {
  const variables = new Map<string, unknown>();
  const members = { evaluate: () => htmlOutput(fill(source, variables)), getRawContent: () => source };
  const shell = expose('HtmlTemplate', members);
  return share(
    new Proxy(shell, {
      get: (target, key) =>
        typeof key === 'string' && variables.has(key) ? variables.get(key) : Reflect.get(target, key),
      set(_target, key, value) {
        variables.set(String(key), value);
        return true;
      },
    }),
  );
}

function fill(source: string, variables: ReadonlyMap<string, unknown>): string {
  return source.replaceAll(SCRIPTLET, (scriptlet, kind: string, code: string) => {
    const name = code.replace(/;$/, '');
    if (!kind.endsWith('=') || !VARIABLE.test(name)) throw new NotOnTheListError(`HtmlTemplate.evaluate: ${scriptlet}`);
    if (!variables.has(name)) throw new ServiceError(`ReferenceError: ${name} is not defined`);
    const text = String(variables.get(name));
    return kind === '!=' ? text : text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
  });
}
