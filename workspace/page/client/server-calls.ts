/** Asks the server: `look` reads, `act` does; an error carries the server's sentence. */

type Query = Readonly<Record<string, string | number | undefined>>;

/** Reads. */
export async function look<T>(path: string, query: Query = {}): Promise<T> {
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return read<T>(await send(`/api/${path}?${new URLSearchParams(given)}`));
}

/** Does something. */
export async function act<T>(path: string, body: object = {}): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  return read<T>(await send(`/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function send(address: string, request: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch {
    throw new Error('Рабочее пространство не отвечает: его остановили. Запустите его снова и обновите страницу.');
  }
}

async function read<T>(response: Response): Promise<T> {
  const value = (await response.json()) as T & { readonly error?: string };
  if (!response.ok) throw new Error(value.error ?? `Ошибка ${response.status}`);
  return value;
}

/** The sentence of whatever was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
