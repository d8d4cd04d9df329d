import { failureOf } from '../../../src/adapters/sheets/sheets-api';
import { GoogleRefusedError } from '../../../src/app/errors';
import { ApiError, ServiceError } from '../../../workspace/core/errors';

describe('failureOf', () => {
  const api = (reason: string) => new ApiError('Sheets.Spreadsheets.batchUpdate', 0, reason);

  it.each<[unknown, string | undefined]>([
    [api('Quota exceeded for quota metric'), 'quota'],
    [api('Internal error encountered.'), 'ambiguous'],
    [api('The service is currently unavailable.'), 'ambiguous'],
    [api('Deadline expired before operation could complete.'), 'ambiguous'],
    [api('The caller does not have permission'), 'refused'],
    [api('Invalid requests[0].updateCells: No grid with id: 5'), 'invalid'],
    [new ApiError('Drive.Permissions.create', 503, 'The service is currently unavailable.'), 'ambiguous'],
    [new ServiceError('Service error. Please try again later.'), 'ambiguous'],
    [new ServiceError('Service invoked too many times in a short time: Lock. Try Utilities.sleep(1000).'), 'quota'],
    [new ServiceError('Service invoked too many times for one day: properties.'), undefined],
    [{ message: 'Empty response' }, 'ambiguous'],
    [new GoogleRefusedError('API call to x failed with error: Internal error encountered.'), undefined],
    [new TypeError('x is not a function'), undefined],
    ['Internal error', undefined],
  ])('of %s is %s', (error, failure) => {
    expect(failureOf(error)).toBe(failure);
  });
});
