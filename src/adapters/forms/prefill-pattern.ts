/** The one link of a form from which everybody's link is made by putting the code in: no form is opened for a letter. */

type Form = GoogleAppsScript.Forms.Form;

/** Passes for a participant's code, so that the question's own rule cannot refuse it, and reads the same in a link. */
const MARKER = 'C-00000';

/** Returns the link to the form in which `{code}` stands for the answer to a text question; nothing when Google leaves the answer out. */
export function prefillPattern(form: Form, itemId: string): string | undefined {
  const answer = form.getItemById(Number(itemId)).asTextItem().createResponse(MARKER);
  const url = form.createResponse().withItemResponse(answer).toPrefilledUrl();
  const place = url.lastIndexOf(MARKER);
  return place < 0 ? undefined : `${url.slice(0, place)}{code}${url.slice(place + MARKER.length)}`;
}
