/** The notes that runs leave for the worker: script properties, each act on them one call. */

import type { Signals } from '../../app/ports';
import { locked } from './lock';

/** Opens the script's properties. */
export function scriptSignals(): Signals {
  const properties = PropertiesService.getScriptProperties();
  return {
    all: () => properties.getProperties(),
    put(values) {
      if (Object.keys(values).length > 0) properties.setProperties({ ...values });
    },
    drop: (key) => void properties.deleteProperty(key),
    // Properties have no compare-and-set. Use cases signal under the script lock, so it closes the gap; without it the old note stays, which
    // costs an idle look at most.
    swap(key, from, to) {
      locked(() => {
        if (properties.getProperty(key) !== from) return;
        if (to === undefined) properties.deleteProperty(key);
        else properties.setProperty(key, to);
      });
    },
  };
}
