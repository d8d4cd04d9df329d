/** What the references of Forms leave open. */

import type { OpenQuestion } from './question';

const FORMS = 'apps-script/reference/forms';

export const FORMS_QUESTIONS = [
  {
    id: 'forms/drive-made-form',
    question: 'Does FormApp.openById open a form that Drive.Files.create made?',
    page: `${FORMS}/form-app`,
    answers: ['opens it', 'refuses'],
    assumed: 'opens it',
    touches: ['FormApp.openById', 'FormApp.create'],
    asked: 'by the bundle',
    isLivedUnder: true,
  },
  {
    id: 'forms/born-published',
    question: 'Is a form that Drive.Files.create made published from the start?',
    page: 'workspace/forms/api/guides/api-changes-to-google-forms',
    answers: ['unpublished', 'published'],
    assumed: 'unpublished',
    touches: ['Drive.Files.create', 'Form.isPublished', 'Form.setPublished'],
    asked: 'by the bundle',
  },
  {
    id: 'forms/responder-permission',
    question: 'Does Drive.Permissions.create open a form that the script made to everyone with the link?',
    page: 'workspace/forms/api/guides/publish-form',
    answers: ['gives the permission', 'refuses'],
    assumed: 'gives the permission',
    touches: ['Drive.Permissions.create'],
    asked: 'by the bundle',
  },
  {
    id: 'forms/edited-response-time',
    question: 'Which time does FormResponse.getTimestamp tell of an answer that was edited?',
    page: `${FORMS}/form-response`,
    answers: ['of the edit', 'of the first submission'],
    assumed: 'of the edit',
    touches: ['FormResponse.getTimestamp', 'Form.getResponses'],
    asked: 'by hand',
    steps:
      'Make a form with one question, allow edits after submission, answer it, wait ten minutes, change the answer by its edit link. Then run FormApp.openById(id).getResponses()[0].getTimestamp() and compare it with the two times.',
  },
  {
    id: 'forms/edited-response-since',
    question: 'Does Form.getResponses(since) return an older answer that was edited after that time?',
    page: `${FORMS}/form`,
    answers: ['returns it', 'leaves it out'],
    assumed: 'returns it',
    touches: ['Form.getResponses'],
    asked: 'by hand',
    steps:
      'With the same form: note a time between the answer and its change, run FormApp.openById(id).getResponses(thatTime).length; 1 means that it is returned.',
  },
  {
    id: 'forms/since-boundary',
    question: 'Does Form.getResponses(since) return an answer of that very moment?',
    page: `${FORMS}/form`,
    answers: ['returns it', 'leaves it out'],
    assumed: 'leaves it out',
    touches: ['Form.getResponses'],
    asked: 'by the bundle',
  },
  {
    id: 'forms/empty-grid-row',
    question: 'What stands in the answer to a grid for a row without a mark?',
    page: `${FORMS}/item-response`,
    answers: ['an empty text', 'null'],
    assumed: 'an empty text',
    touches: ['ItemResponse.getResponse'],
    asked: 'by the bundle',
  },
  {
    id: 'forms/answer-like-a-formula',
    question: 'Does the linked sheet keep an answer that begins with = as text?',
    page: `${FORMS}/form`,
    answers: ['as text', 'as a formula'],
    assumed: 'as text',
    touches: [],
    asked: 'by the bundle',
    unused: 'The linked sheet is never read: answers are read by Form.getResponses.',
  },
  {
    id: 'forms/edited-answer-event',
    question: 'What does the submit event of an edited answer bring along?',
    page: 'apps-script/guides/triggers/events',
    answers: ['the changed answers', 'all answers'],
    assumed: 'the changed answers',
    touches: [],
    asked: 'by hand',
    steps:
      'Link the form to a spreadsheet, add a trigger «On form submit» whose function logs JSON.stringify(event.namedValues), change one of two answers by the edit link, and look whether the log has one of them or both.',
    unused: 'The handler reads only whose sheet the event is about, and marks its form.',
  },
  {
    id: 'forms/form-app-create-published',
    question: 'Is a form that FormApp.create made published from the start, where it is not told?',
    page: `${FORMS}/form-app`,
    answers: ['published', 'unpublished'],
    assumed: 'published',
    touches: [],
    asked: 'by the bundle',
    unused: 'The product tells it: create(title, false), and takes the form back all the same if it is published.',
  },
] as const satisfies readonly OpenQuestion[];
