/**
 * The form of a key, opened. Its file is born in Drive, as every file is. Whether FormApp opens what Drive made, Google's pages leave open: where it
 * refuses, FormApp makes the form itself, and the file in Drive stays as the anchor that remembers the form's id. A run that is cut between the
 * two leaves one empty form behind, unpublished and linked to nothing.
 */

import type { DriveFiles, FileWish } from '../drive/files';
import { isUsedUp } from '../drive/attempt';
import { failureOf } from '../sheets/sheets-api';
import { isOpenToEverybody } from './responders';

type Form = GoogleAppsScript.Forms.Form;

export interface StandingForm {
  readonly form: Form;
  readonly fileId: string;
  /** FormApp made it: it is not in the programme's folder yet. */
  readonly isStandIn: boolean;
}

export interface FormWish extends FileWish {
  /** The name of the anchor once another form has taken its place: people shall neither open it nor throw it away. */
  readonly anchorName: string;
}

/** @throws DeliveryError, and what FormApp throws */
export function standingForm(files: Pick<DriveFiles, 'standingFile' | 'noteStandIn'>, wish: FormWish): StandingForm {
  const { anchorName, ...file } = wish;
  const { id, standIn } = files.standingFile(file);
  if (standIn !== undefined) return { form: FormApp.openById(standIn), fileId: standIn, isStandIn: true };
  const born = openUnlessRefused(id);
  if (born) return { form: born, fileId: id, isStandIn: false };
  const form = FormApp.create(wish.name, false);
  const fileId = form.getId();
  files.noteStandIn(id, fileId, anchorName);
  return { form, fileId, isStandIn: true };
}

/** A form that is open to everybody has been opened by FormApp before, so what refuses it now will pass. */
function openUnlessRefused(id: string): Form | undefined {
  try {
    return FormApp.openById(id);
  } catch (error) {
    if (!isRefusal(error) || isOpenToEverybody(id)) throw error;
    return undefined;
  }
}

/** The sentence of a refusal is in the account's language; those of a passing failure are known. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === 'Exception' && failureOf(error) === undefined && !isUsedUp(error);
}
