/** What the references of Drive and Docs leave open. */

import type { OpenQuestion } from './question';

const DRIVE = 'workspace/drive/api';
const COPY = `${DRIVE}/reference/rest/v3/files/copy`;

export const FILES_QUESTIONS = [
  {
    id: 'drive/copied-app-properties',
    question: 'Does a copy carry the appProperties of its source?',
    page: COPY,
    answers: ['carries them', 'has none'],
    assumed: 'carries them',
    touches: ['Drive.Files.copy'],
    asked: 'by the bundle',
  },
  {
    id: 'drive/second-curator',
    question:
      'Under drive.file, does the script see a file that it made for somebody else and that is shared with its user?',
    page: `${DRIVE}/guides/api-specific-auth`,
    answers: ['does not see it', 'sees it'],
    assumed: 'does not see it',
    touches: ['Drive.Files.get', 'Drive.Files.list', 'Drive.Files.copy', 'Drive.Files.update'],
    asked: 'by hand',
    steps:
      "Share the workbook and the folder «Программа наставничества» with a second account; open the workbook under it and run Drive.Files.get(folderId), with the folder's id, in the bound script.",
  },
  {
    id: 'drive/app-authorized-form',
    question: 'Does isAppAuthorized say true of a form that Drive.Files.create made?',
    page: `${DRIVE}/reference/rest/v3/files`,
    answers: ['true', 'false'],
    assumed: 'true',
    touches: ['Drive.Files.get'],
    asked: 'by the bundle',
  },
  {
    id: 'drive/copies-a-day',
    question: 'Does a copy of a document count among the documents created in a day?',
    page: 'apps-script/guides/services/quotas',
    answers: ['counts', 'does not count'],
    assumed: 'counts',
    touches: ['Drive.Files.copy'],
    asked: 'by hand',
    steps:
      'On a day on which nothing else is made, run a script that copies one document 251 times with Drive.Files.copy; look whether it ends with «Service invoked too many times for one day».',
  },
  {
    id: 'drive/copy-and-fill-time',
    question: 'How long do the copy of a document and one batchUpdate of it take together?',
    page: 'apps-script/guides/support/best-practices',
    answers: ['at most 5 seconds', 'more'],
    assumed: 'at most 5 seconds',
    touches: ['Drive.Files.copy', 'Docs.Documents.batchUpdate'],
    asked: 'by the bundle',
  },
  {
    id: 'drive/form-app-form',
    question: 'Does drive.file cover a form that FormApp.create made?',
    page: `${DRIVE}/guides/api-specific-auth`,
    answers: ['yes', 'no'],
    assumed: 'no',
    touches: ['FormApp.create', 'Drive.Permissions.list'],
    asked: 'by the bundle',
    onlyUnder: { 'forms/drive-made-form': 'refuses' },
    isLivedUnder: true,
  },
  {
    id: 'drive/imported-page-number',
    question: 'Does the field PAGE of a .docx survive its conversion into a document?',
    page: `${DRIVE}/guides/manage-uploads`,
    answers: ['survives', 'is lost'],
    assumed: 'survives',
    touches: [],
    asked: 'by hand',
    steps:
      'Upload a .docx that has the field PAGE in its header with «Преобразовывать загруженные файлы» on, open it as a document, and look whether the header shows the number of each page.',
    unused: 'Nothing is uploaded: templates are written by Docs.Documents.batchUpdate and carry no page number.',
  },
  {
    id: 'drive/html-upload',
    question: 'What do margins, tables and images of an HTML upload become in a document?',
    page: `${DRIVE}/guides/manage-uploads`,
    answers: ['are kept', 'are lost'],
    assumed: 'are kept',
    touches: [],
    asked: 'by hand',
    steps:
      'Upload an .html file with margins, a table and an image as a Google document, open it, and look what is left of the three.',
    unused: 'Nothing is uploaded: templates are written by Docs.Documents.batchUpdate.',
  },
  {
    id: 'docs/inserted-row-style',
    question: 'Does a row that insertTableRow inserts take the styles of the row beside it?',
    page: 'workspace/docs/api/reference/rest/v1/documents/request',
    answers: ['takes them', 'has none'],
    assumed: 'takes them',
    touches: ['request insertTableRow'],
    asked: 'by the bundle',
  },
  {
    id: 'docs/replacement-text',
    question: 'Are $ and \\ literal in the replacement of Body.replaceText?',
    page: 'apps-script/reference/document/body',
    answers: ['yes', 'no'],
    assumed: 'yes',
    touches: [],
    asked: 'by hand',
    steps:
      "In a script of a document that reads «x»: run DocumentApp.getActiveDocument().getBody().replaceText('x', '$1\\\\2') and look whether the text reads $1\\2.",
    unused: 'DocumentApp is not called: papers are filled by index through Docs.Documents.batchUpdate.',
  },
] as const satisfies readonly OpenQuestion[];
