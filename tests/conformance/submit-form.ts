/** Responses that checks send by the script itself. */

type Form = GoogleAppsScript.Forms.Form;

/** Publishes the form and stores a response with this answer. */
export function submitted(
  form: Form,
  answer: GoogleAppsScript.Forms.ItemResponse,
): GoogleAppsScript.Forms.FormResponse {
  if (!form.isPublished()) form.setPublished(true);
  return form.createResponse().withItemResponse(answer).submit();
}

/** What the form's only stored response says to the item. */
export function storedAnswer(form: Form, item: GoogleAppsScript.Forms.Item): unknown {
  return form.getResponses()[0]?.getResponseForItem(item)?.getResponse();
}
