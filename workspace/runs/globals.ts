/** The one place where services get the names under which scripts know them. */

import { expose } from '../core/expose';
import type { Manifest } from './code-folder';
import type { Crossing, Realm } from './realm';

/** Services that every script has, by name. */
export type BuiltIns = Readonly<Record<string, object>>;
/** Services that a manifest must enable, by name. */
export type AdvancedServices = Readonly<Record<string, object>>;

/** Names that exist at Google and are no part of the local Workspace: any use throws by name instead of "is not defined". */
const UNSERVED = [
  'Browser',
  'CalendarApp',
  'Charts',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/** Puts the services into a context, as its global variables. */
export function installGlobals(
  target: object,
  realm: Realm,
  services: { readonly builtIn: BuiltIns; readonly advanced: AdvancedServices; readonly manifest: Manifest },
): void {
  const { builtIn, advanced, manifest } = services;
  const put = (name: string, service: object, crossing: Crossing): void =>
    void Object.defineProperty(target, name, {
      value: realm.service(service, crossing),
      writable: true,
      configurable: true,
      enumerable: false,
    });
  for (const name of UNSERVED) put(name, expose(name, {}), 'values');
  for (const [name, service] of Object.entries(builtIn)) put(name, service, 'values');
  for (const name of manifest.advancedServices) {
    const service = advanced[name];
    if (service) put(name, service, 'json');
  }
}
