import { request } from 'node:http';

import { aPage, closePages } from './a-page';

afterEach(closePages);

/** Unlike fetch, lets a test say which host it means. */
function statusOf(url: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('servePage', () => {
  it('serves the page with a policy that lets nothing in from outside', async () => {
    const { url } = await aPage('');

    const response = await fetch(url);

    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      'page.html',
    ]);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self';.* frame-ancestors 'none'$/,
    );
  });

  it("gives a script's page a sandbox without a way out", async () => {
    const { url } = await aPage('');

    const policy = (await fetch(`${url}frame`)).headers.get('content-security-policy');

    expect(policy).toContain("allow-scripts; default-src 'none'");
    expect(policy).not.toContain('allow-same-origin');
  });

  it('answers only under the names of this machine', async () => {
    const { url } = await aPage('');
    const { port } = new URL(url);

    const statuses = [
      await statusOf(`${url}api/state`, { Host: `localhost:${port}` }),
      await statusOf(`${url}api/state`, { Host: `attacker.example:${port}` }),
    ];

    expect(statuses).toEqual([200, 403]);
  });

  it('says in a sentence what it cannot answer', async () => {
    const { get, post } = await aPage('');

    expect(await get('/api/nothing')).toEqual({
      status: 404,
      body: { error: 'Нет такого адреса: GET /api/nothing' },
    });
    expect(await post('/api/edit', { sheet: 0 })).toEqual({ status: 400, body: { error: 'Не хватает поля «a1».' } });
  });

  it('takes nothing but a JSON object', async () => {
    const { url } = await aPage('');
    const { origin } = new URL(url);
    const headers = { 'Content-Type': 'application/json', Origin: origin };

    const replies = await Promise.all(
      ['[1]', '{'].map(async (body) => {
        const response = await fetch(`${url}api/open`, { method: 'POST', headers, body });
        return [response.status, await response.json()];
      }),
    );

    expect(replies).toEqual([
      [400, { error: 'Ожидается объект JSON.' }],
      [400, { error: 'Запрос не читается как JSON.' }],
    ]);
  });

  it('answers no more once it is closed', async () => {
    const { url } = await aPage('');

    await closePages();

    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});
