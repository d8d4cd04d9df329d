/** CacheService: short-lived texts. The cache promises nothing beyond its time, so the local Workspace does not keep it between openings. */

import { ServiceError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { World } from '../../core/world';

/** AS/reference/cache/cache: key ≤ 250 characters, 100 KB a value, 10 minutes unless said, 6 hours at most, 900 of more than 1,000 items stay. */
const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const MOST_ITEMS = 1000;
const ITEMS_LEFT = 900;

type Items = Map<string, { readonly value: string; readonly expiresAt: number }>;
type Cache = Pick<GoogleAppsScript.Cache.Cache, 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'>;

export interface CacheGlobal {
  getScriptCache(): Cache;
  getUserCache(): Cache;
  getDocumentCache(): Cache;
}

/** Makes the service. */
export function createCache(world: World): { readonly global: CacheGlobal } {
  const caches = new Map<string, Items>();
  const open = (name: string): Cache => {
    const items = caches.get(name) ?? new Map<string, { value: string; expiresAt: number }>();
    caches.set(name, items);
    return openCache(world, items);
  };
  return {
    global: expose('CacheService', {
      getScriptCache: () => open('script'),
      getDocumentCache: () => open('document'),
      getUserCache: () => open(`user ${world.gate.run().user}`),
    }),
  };
}

function openCache(world: World, items: Items): Cache {
  const call = <T>(member: string, effect: () => T): T => world.gate.call({ method: `CacheService.${member}` }, effect);
  const read = (key: string): string | null => {
    const item = items.get(key);
    return item && world.clock.now() < item.expiresAt ? item.value : null;
  };
  const write = (key: string, value: unknown, expirationInSeconds: number): void => {
    const text = String(value);
    if (key.length > KEY_CHARACTERS) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(text) > VALUE_BYTES) throw new ServiceError('Argument too large: value');
    const seconds = Math.min(LONGEST_SECONDS, Math.max(1, expirationInSeconds));
    items.set(key, { value: text, expiresAt: world.clock.now() + seconds * 1000 });
    if (items.size > MOST_ITEMS) dropSoonestToExpire(items);
  };
  return expose('Cache', {
    get: (key: string) => call('get', () => read(key)),
    getAll: (keys: string[]) =>
      call('getAll', () => Object.fromEntries(keys.flatMap((key) => (read(key) === null ? [] : [[key, read(key)]])))),
    put: (key: string, value: string, seconds: number = DEFAULT_SECONDS) =>
      call('put', () => write(key, value, seconds)),
    putAll: (values: object, seconds: number = DEFAULT_SECONDS) =>
      call('putAll', () => {
        for (const [key, value] of Object.entries(values)) write(key, value, seconds);
      }),
    remove: (key: string) => call('remove', () => void items.delete(key)),
    removeAll: (keys: string[]) => call('removeAll', () => keys.forEach((key) => void items.delete(key))),
  });
}

function dropSoonestToExpire(items: Items): void {
  const byExpiry = [...items].sort(([, a], [, b]) => b.expiresAt - a.expiresAt);
  for (const [key] of byExpiry.slice(ITEMS_LEFT)) items.delete(key);
}
