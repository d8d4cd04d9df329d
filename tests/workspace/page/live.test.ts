import { aPage, closePages } from './a-page';

afterEach(async () => {
  jest.restoreAllMocks();
  await closePages();
});

const SCRIPT = `
  function work() {
    const properties = PropertiesService.getScriptProperties();
    properties.setProperty('x', '1');
    return properties.getProperty('x');
  }`;

/** As if a second of real time passed between two looks at the clock. */
function slowMachine(): void {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
}

async function ask(url: string, path: string, body: object): Promise<readonly [string | null, readonly object[]]> {
  const { origin } = new URL(url);
  const response = await fetch(`${origin}/api/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/x-ndjson', Origin: origin },
    body: JSON.stringify(body),
  });
  const lines = (await response.text()).trim().split('\n');
  return [response.headers.get('content-type'), lines.map((line) => JSON.parse(line) as object)];
}

describe('createLive', () => {
  it('tells of a long run while it goes on, and replies in the last line', async () => {
    const { url } = await aPage(SCRIPT);
    slowMachine();

    const [type, lines] = await ask(url, 'call', { fn: 'work' });

    expect(type).toBe('application/x-ndjson; charset=utf-8');
    expect(lines.slice(0, -1)).toMatchObject([
      { sight: { fn: 'work', call: 1, method: 'PropertiesService.setProperty' } },
      { sight: { fn: 'work', call: 2, method: 'PropertiesService.getProperty' } },
    ]);
    expect(lines.at(-1)).toMatchObject({ reply: { report: { result: '1', error: null } } });
  });

  it('says in the last line what went wrong on the way', async () => {
    const { ws, url } = await aPage(SCRIPT);
    slowMachine();
    jest.spyOn(ws, 'call').mockImplementation(() => {
      ws.run('work');
      throw new Error('Сбой');
    });

    const [, lines] = await ask(url, 'call', { fn: 'work' });

    expect(lines.at(-1)).toEqual({ error: 'Сбой' });
  });

  it('replies to what is over at once as to any request', async () => {
    const { url } = await aPage('function quick() { return 1; }');

    expect(await ask(url, 'call', { fn: 'quick' })).toMatchObject([
      'application/json; charset=utf-8',
      [{ report: { result: 1 } }],
    ]);
    expect(await ask(url, 'advance', { minutes: -1 })).toEqual([
      'application/json; charset=utf-8',
      [{ error: 'Часы идут только вперёд.' }],
    ]);
  });
});
