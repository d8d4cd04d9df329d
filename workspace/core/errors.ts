/** What a script sees when Google refuses, and what stops a run without asking it. */

/** An error of an advanced service, with the message that Apps Script shows: "API call to … failed with error: …". */
export class ApiError extends Error {
  override readonly name = 'GoogleJsonResponseException';

  /** `method` is named as the script calls it, 'Sheets.Spreadsheets.get'; the message names it as the API does. */
  constructor(
    method: string,
    readonly code: number,
    readonly reason: string,
  ) {
    super(`API call to ${apiName(method)} failed with error: ${reason}`);
  }
}

/** The API's name of a method: 'sheets.spreadsheets.get' for `Sheets.Spreadsheets.get`. */
export function apiName(method: string): string {
  return method.replace(/(^|\.)([A-Z])/g, (_, dot: string, letter: string) => dot + letter.toLowerCase());
}

/** An error of a built-in service (FormApp, MailApp, …), whose message is all that a script gets. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** The run was stopped from outside (killed, out of time). The gate refuses every later call of that run, whatever the script catches. */
export class RunStopped extends Error {
  override readonly name = 'RunStopped';
}

/** The local Workspace does not know this member: it is not on the closed list of docs/google.md. */
export class NotOnTheListError extends Error {
  override readonly name = 'NotOnTheListError';

  constructor(member: string) {
    super(`${member} is not on the closed list of the local Workspace (docs/google.md)`);
  }
}
