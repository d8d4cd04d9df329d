/**
 * Whom the page answers. A port of 127.0.0.1 is open to every site in the same browser: a foreign name that resolves to it (DNS rebinding) shows
 * in Host, a foreign page that posts or embeds shows in Origin and Sec-Fetch-Site, and a form of a foreign page cannot send JSON.
 */

import type { IncomingMessage } from 'node:http';

import { RequestError } from './request-error';

const LOCAL_HOST = /^(127\.0\.0\.1|localhost)(:\d+)?$/;
const OWN_SITE = ['same-origin', 'none'];

/** Lets a request pass that comes from this machine's own page. @throws RequestError for any other */
export function checkSender({ method, headers }: IncomingMessage): void {
  const { host = '', origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  if (!LOCAL_HOST.test(host)) throw new RequestError(403, 'Страница отвечает только по адресу этого компьютера.');
  const isForeign =
    (site !== undefined && !OWN_SITE.includes(String(site))) || (origin !== undefined && origin !== `http://${host}`);
  if (method === 'GET') {
    // Following a link to the page is no harm; reading it from a script or a frame of another site is.
    if (isForeign && mode !== 'navigate')
      throw new RequestError(403, 'Чужая страница не читает это Рабочее пространство.');
    return;
  }
  if (method !== 'POST') throw new RequestError(405, 'Страница понимает только GET и POST.');
  if (isForeign || (origin === undefined && site !== 'same-origin')) {
    throw new RequestError(403, 'Действия принимаются только с самой страницы.');
  }
  if (!/^application\/json\s*(;|$)/.test(headers['content-type'] ?? '')) {
    throw new RequestError(415, 'Действие присылают как application/json.');
  }
}
