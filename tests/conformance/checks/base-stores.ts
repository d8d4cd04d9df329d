/** PropertiesService and CacheService: what is kept, for whom, and how much of it. */

import type { Check, Kit } from '../check';
import { equal, throws } from '../expect';

const PROPERTIES = 'apps-script/reference/properties/properties';
const QUOTAS = 'apps-script/guides/services/quotas';
const CACHE = 'apps-script/reference/cache/cache';

function ofProperties(rule: string, members: readonly string[], run: Check['run'], page = PROPERTIES): Check {
  const covers = ['PropertiesService.getScriptProperties', ...members.map((member) => `Properties.${member}`)];
  return { id: `base/properties/${rule}`, page, covers, run };
}

type Store = GoogleAppsScript.Properties.Properties;

/** The script's properties, and the names of some that go when the check has ended. */
function scriptStore(kit: Kit): { readonly store: Store; readonly one: string; readonly other: string } {
  const store = PropertiesService.getScriptProperties();
  const [one, other] = [kit.name(), kit.name()];
  for (const key of [one, other]) kit.afterwards(() => store.deleteProperty(key));
  return { store, one, other };
}

/** The document's properties, which nobody else here uses. */
function documentStore(kit: Kit): Store {
  const store = PropertiesService.getDocumentProperties();
  kit.afterwards(() => store.deleteAllProperties());
  return store;
}

const PROPERTY: readonly Check[] = [
  ofProperties('has-null-for-a-name-that-was-not-set', ['getProperty'], (kit) => {
    equal(scriptStore(kit).store.getProperty(kit.name()), null);
  }),
  ofProperties('returns-what-was-set', ['getProperty', 'setProperty'], (kit) => {
    const { store, one } = scriptStore(kit);

    store.setProperty(one, 'a');

    equal(store.getProperty(one), 'a');
  }),
  ofProperties('sets-a-property-anew', ['getProperty', 'setProperty'], (kit) => {
    const { store, one } = scriptStore(kit);

    store.setProperty(one, 'a').setProperty(one, 'b');

    equal(store.getProperty(one), 'b');
  }),
  ofProperties('keeps-texts-letter-for-letter', ['getProperty', 'setProperty'], (kit) => {
    const { store, one } = scriptStore(kit);
    const text = ' {"ё": "😀"}\n\tline ';

    store.setProperty(one, text);

    equal(store.getProperty(one), text);
  }),
  ofProperties('keeps-an-empty-text', ['getProperty', 'setProperty'], (kit) => {
    const { store, one } = scriptStore(kit);

    store.setProperty(one, 'a').setProperty(one, '');

    equal(store.getProperty(one) ?? '', '');
  }),
  ofProperties('sets-several-at-once', ['getProperties', 'setProperties'], (kit) => {
    const { store, one, other } = scriptStore(kit);

    store.setProperties({ [one]: 'a', [other]: 'b' });

    const kept = store.getProperties();
    equal([kept[one], kept[other]], ['a', 'b']);
  }),
  ofProperties('keeps-the-others-when-several-are-set', ['getProperty', 'setProperties'], (kit) => {
    const { store, one, other } = scriptStore(kit);
    store.setProperty(one, 'a');

    store.setProperties({ [other]: 'b' });

    equal([store.getProperty(one), store.getProperty(other)], ['a', 'b']);
  }),
  ofProperties('keeps-the-others-when-it-is-told-not-to-delete', ['getProperty', 'setProperties'], (kit) => {
    const { store, one, other } = scriptStore(kit);
    store.setProperty(one, 'a');

    store.setProperties({ [other]: 'b' }, false);

    equal(store.getProperty(one), 'a');
  }),
  ofProperties('deletes-the-others-when-it-is-told-to', ['getProperties', 'setProperties'], (kit) => {
    const store = documentStore(kit);
    store.setProperties({ a: '1', b: '2' });

    store.setProperties({ b: '3' }, true);

    equal(store.getProperties(), { b: '3' });
  }),
  ofProperties('returns-a-copy-of-all', ['getProperties', 'getProperty'], (kit) => {
    const { store, one } = scriptStore(kit);
    store.setProperty(one, 'a');

    store.getProperties()[one] = 'changed';

    equal(store.getProperty(one), 'a');
  }),
  ofProperties('deletes-a-property', ['deleteProperty', 'getProperties'], (kit) => {
    const { store, one, other } = scriptStore(kit);
    store.setProperties({ [one]: 'a', [other]: 'b' });

    store.deleteProperty(one);

    const kept = store.getProperties();
    equal([kept[one], kept[other]], [undefined, 'b']);
  }),
  ofProperties('chains-its-calls', ['deleteProperty', 'setProperties', 'setProperty'], (kit) => {
    const { store, one, other } = scriptStore(kit);

    const left = store
      .setProperty(one, 'a')
      .setProperties({ [other]: 'b' })
      .deleteProperty(one)
      .getProperty(other);

    equal(left, 'b');
  }),
  ofProperties('lists-the-names', [], (kit) => {
    const store = documentStore(kit);
    store.setProperties({ a: '1', b: '2' }, true);

    equal(store.getKeys().sort(), ['a', 'b']);
  }),
  ofProperties('deletes-all', [], (kit) => {
    const store = documentStore(kit);
    store.setProperties({ a: '1', b: '2' });

    store.deleteAllProperties();

    equal(store.getProperties(), {});
  }),
  ofProperties(
    'keeps-the-stores-apart',
    ['getProperty', 'setProperty'],
    (kit) => {
      const { store, one } = scriptStore(kit);

      store.setProperty(one, 'a');

      equal(
        [PropertiesService.getUserProperties(), PropertiesService.getDocumentProperties()].map((other) =>
          other.getProperty(one),
        ),
        [null, null],
      );
    },
    'apps-script/reference/properties/properties-service',
  ),
  ofProperties(
    'holds-a-value-of-nine-thousand-letters',
    ['getProperty', 'setProperty'],
    (kit) => {
      const { store, one } = scriptStore(kit);
      const value = 'x'.repeat(9000);

      store.setProperty(one, value);

      equal(store.getProperty(one), value);
    },
    QUOTAS,
  ),
  ofProperties(
    'refuses-a-value-of-more-than-nine-kilobytes',
    ['setProperty'],
    (kit) => {
      const { store, one } = scriptStore(kit);

      throws(() => store.setProperty(one, 'x'.repeat(10_000)), {});
    },
    QUOTAS,
  ),
];

function ofCache(rule: string, run: (kit: Kit, cache: GoogleAppsScript.Cache.Cache) => void): Check {
  return { id: `base/cache/${rule}`, page: CACHE, covers: [], run: (kit) => run(kit, CacheService.getScriptCache()) };
}

const CACHED: readonly Check[] = [
  ofCache('returns-what-was-put', (kit, cache) => {
    const key = kit.name();

    cache.put(key, 'ёж');

    equal(cache.get(key), 'ёж');
  }),
  ofCache('has-null-for-a-key-that-was-not-put', (kit, cache) => {
    equal(cache.get(kit.name()), null);
  }),
  ofCache('puts-a-value-anew', (kit, cache) => {
    const key = kit.name();

    cache.put(key, 'a');
    cache.put(key, 'b', 60);

    equal(cache.get(key), 'b');
  }),
  ofCache('removes-a-key', (kit, cache) => {
    const key = kit.name();
    cache.put(key, 'a');

    cache.remove(key);

    equal(cache.get(key), null);
  }),
  ofCache('forgets-a-value-when-its-time-is-over', (kit, cache) => {
    const key = kit.name();

    cache.put(key, 'a', 1);
    Utilities.sleep(3000);

    equal(cache.get(key), null);
  }),
  ofCache('puts-and-gets-several-at-once', (kit, cache) => {
    const [one, other, missing] = [kit.name(), kit.name(), kit.name()];

    cache.putAll({ [one]: 'a', [other]: 'b' });

    equal(cache.getAll([one, other, missing]), { [one]: 'a', [other]: 'b' });
  }),
  ofCache('removes-several-at-once', (kit, cache) => {
    const [one, other] = [kit.name(), kit.name()];
    cache.putAll({ [one]: 'a', [other]: 'b' }, 60);

    cache.removeAll([one, other]);

    equal(cache.getAll([one, other]), {});
  }),
  ofCache('takes-a-key-of-250-characters', (kit, cache) => {
    const key = kit.name().padEnd(250, 'k');

    cache.put(key, 'a');

    equal(cache.get(key), 'a');
  }),
  ofCache('refuses-a-longer-key', (kit, cache) => {
    throws(() => cache.put(kit.name().padEnd(251, 'k'), 'a'), {});
  }),
  ofCache('refuses-a-value-of-more-than-100-kilobytes', (kit, cache) => {
    throws(() => cache.put(kit.name(), 'x'.repeat(110_000)), {});
  }),
];

export const STORE_CHECKS: readonly Check[] = [...PROPERTY, ...CACHED];
