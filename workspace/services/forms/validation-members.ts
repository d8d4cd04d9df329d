/** How items take and lose their validation. */

import { ServiceError } from '../../core/errors';
import type { ItemHandle } from './item-handle';
import { validationBehind } from './validation-builders';

/** «Passing in null or a validation without any require functions called will remove any prior validation.» */
export function validationMembers<T>(item: ItemHandle, self: () => T) {
  return {
    setValidation: (validation: unknown) =>
      item.call('setValidation', () => {
        if (validation === null) item.change({ validation: null });
        else {
          const built = validationBehind(validation);
          if (!built || built.itemLabel !== item.label) {
            throw new ServiceError(
              `The parameters (Object) don't match the method signature for FormApp.${item.label}.setValidation.`,
            );
          }
          item.change({ validation: built.validation });
        }
        return self();
      }),
    clearValidation: () =>
      item.call('clearValidation', () => {
        item.change({ validation: null });
        return self();
      }),
  };
}
