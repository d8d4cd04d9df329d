import type { IncomingMessage } from 'node:http';

import { checkSender } from '../../../workspace/page/guard';

const OWN = { host: '127.0.0.1:8080' };
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

function statusOf(method: string, headers: IncomingMessage['headers']): number {
  try {
    checkSender({ method, headers } as IncomingMessage);
    return 200;
  } catch (error) {
    return (error as { readonly status: number }).status;
  }
}

describe('checkSender', () => {
  it.each([
    ['the address bar', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, 200],
    ['the page itself', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }, 200],
    ['a tool without a browser', {}, 200],
    ['a link on another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 200],
    ['a script of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['a page on another port', { origin: 'http://127.0.0.1:9999' }, 403],
  ])('answers a GET from %s with what it is due', (_who, headers, status) => {
    expect(statusOf('GET', { ...OWN, ...headers })).toBe(status);
  });

  it.each([
    ['the page itself', { origin: 'http://127.0.0.1:8080', ...JSON_TYPE }, 200],
    ['the page by its site', { 'sec-fetch-site': 'same-origin', ...JSON_TYPE }, 200],
    ['nobody in particular', { ...JSON_TYPE }, 403],
    ['another site', { origin: 'https://attacker.example', ...JSON_TYPE }, 403],
    ['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site', ...JSON_TYPE }, 403],
    ['a form of the page', { origin: 'http://127.0.0.1:8080', 'content-type': 'text/plain' }, 415],
  ])('answers a POST from %s with what it is due', (_who, headers, status) => {
    expect(statusOf('POST', { ...OWN, ...headers })).toBe(status);
  });

  it('knows GET and POST only', () => {
    expect(statusOf('DELETE', { ...OWN, origin: 'http://127.0.0.1:8080' })).toBe(405);
  });
});
