/** PropertiesService: small texts kept for the script, for a user of it, or for the document that it is bound to. */

import { ServiceError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { Reducer } from '../../core/store';
import type { World } from '../../core/world';

/** AS/guides/services/quotas: 9 KB a value, 500 KB a store. */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

type Values = Readonly<Record<string, string>>;
type PropertiesEvent =
  | { readonly type: 'set'; readonly store: string; readonly values: Values }
  | { readonly type: 'replaced'; readonly store: string; readonly values: Values }
  | { readonly type: 'deleted'; readonly store: string; readonly key: string };

const propertiesReducer: Reducer<Record<string, Record<string, string>>, PropertiesEvent> = {
  service: 'properties',
  initial: () => ({}),
  apply(state, event) {
    if (event.type === 'replaced') {
      state[event.store] = { ...event.values };
      return;
    }
    const values = (state[event.store] ??= {});
    if (event.type === 'set') Object.assign(values, event.values);
    else delete values[event.key];
  },
};

type Service = Pick<
  GoogleAppsScript.Properties.PropertiesService,
  'getScriptProperties' | 'getUserProperties' | 'getDocumentProperties'
>;

export interface PropertiesPeople {
  /** What a store holds: the script's, or the user's when an address is given. */
  read(user?: string): Values;
}

/** Makes the service and the view that people have of it. */
export function createProperties(world: World): { readonly global: Service; readonly people: PropertiesPeople } {
  const { state, commit } = world.store.register(propertiesReducer);
  const valuesOf = (store: string): Values => state()[store] ?? {};
  const open = (store: string): GoogleAppsScript.Properties.Properties =>
    openStore(world, {
      values: () => valuesOf(store),
      commit: (event) => commit({ ...event, store } as PropertiesEvent),
    });
  return {
    global: expose('PropertiesService', {
      getScriptProperties: () => open('script'),
      getDocumentProperties: () => open('document'),
      getUserProperties: () => open(`user ${world.gate.run().user}`),
    }),
    people: { read: (user) => ({ ...valuesOf(user === undefined ? 'script' : `user ${user}`) }) },
  };
}

type WithoutStore<E> = E extends PropertiesEvent ? Omit<E, 'store'> : never;

interface StoreAccess {
  values(): Values;
  commit(event: WithoutStore<PropertiesEvent>): void;
}

function openStore(world: World, { values, commit }: StoreAccess): GoogleAppsScript.Properties.Properties {
  const pass = <T>(member: string, effect: () => T): T =>
    world.gate.call({ method: `PropertiesService.${member}`, cost: { propertyCalls: 1 } }, effect);
  const set = (added: object, isReplaced: boolean): void => {
    const texts = Object.fromEntries(Object.entries(added).map(([key, value]) => [key, String(value)]));
    const whole = isReplaced ? texts : { ...values(), ...texts };
    checkSizes(texts, whole);
    commit({ type: isReplaced ? 'replaced' : 'set', values: texts });
  };
  const properties: GoogleAppsScript.Properties.Properties = expose('Properties', {
    getProperty: (key: string) => pass('getProperty', () => own(values(), String(key)) ?? null),
    getProperties: () => pass('getProperties', () => ({ ...values() })),
    getKeys: () => pass('getKeys', () => Object.keys(values())),
    setProperty(key: string, value: string) {
      pass('setProperty', () => set({ [String(key)]: value }, false));
      return properties;
    },
    setProperties(added: object, deleteAllOthers: boolean = false) {
      pass('setProperties', () => set(added, deleteAllOthers));
      return properties;
    },
    deleteProperty(key: string) {
      pass('deleteProperty', () => commit({ type: 'deleted', key: String(key) }));
      return properties;
    },
    deleteAllProperties() {
      pass('deleteAllProperties', () => commit({ type: 'replaced', values: {} }));
      return properties;
    },
  });
  return properties;
}

function own(values: Values, key: string): string | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function checkSizes(added: Values, whole: Values): void {
  const bytes = (text: string): number => Buffer.byteLength(text);
  if (Object.values(added).some((value) => bytes(value) > VALUE_BYTES)) {
    throw new ServiceError('Argument too large: value');
  }
  const total = Object.entries(whole).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
  if (total > STORE_BYTES) {
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}
