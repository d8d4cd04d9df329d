/** Docs.Documents.get: what it shows of a document. */

import { contentOf, insert, paragraphsIn, write } from '../a-document';
import type { Check } from '../check';
import { equal } from '../expect';
import { TYPES } from '../kit';
import { documents } from '../services';

const GET = 'workspace/docs/api/reference/rest/v1/documents/get';
const DOCUMENT = 'workspace/docs/api/reference/rest/v1/documents';
const STRUCTURE = 'workspace/docs/api/concepts/structure';
const MASKS = 'workspace/docs/api/how-tos/field-masks';
const READS = ['Docs.Documents.get'];
const WRITES = ['Docs.Documents.batchUpdate'];

export const DOCS_READING_CHECKS: readonly Check[] = [
  {
    id: 'docs/get/tells-the-id-and-the-name-of-the-file',
    page: DOCUMENT,
    covers: READS,
    run(kit) {
      const id = kit.file({ name: 'Приказ № 1', mimeType: TYPES.document });

      const { documentId, title } = documents().get(id);

      equal([documentId, title], [id, 'Приказ № 1']);
    },
  },
  {
    id: 'docs/get/shows-a-new-document-as-one-empty-paragraph-at-1',
    page: STRUCTURE,
    covers: READS,
    run(kit) {
      const [first, ...rest] = contentOf(kit.document());

      equal([first?.endIndex, first?.sectionBreak !== undefined], [1, true]);
      equal(
        paragraphsIn(rest).map(({ start, end, text }) => [start, end, text]),
        [[1, 2, '\n']],
      );
    },
  },
  {
    id: 'docs/get/shows-one-tab-when-asked-for-tabs',
    page: GET,
    covers: READS,
    run(kit) {
      const id = kit.document();
      write(id, insert('text'));

      const { body, documentStyle, tabs = [] } = documents().get(id, { includeTabsContent: true });

      const [tab] = tabs;
      const texts = paragraphsIn(tab?.documentTab?.body?.content ?? []).map(({ text }) => text);
      equal([tabs.length, texts, tab?.childTabs ?? [], body, documentStyle], [1, ['text\n'], [], undefined, undefined]);
    },
  },
  {
    id: 'docs/get/shows-no-tabs-unless-asked',
    page: GET,
    covers: READS,
    run(kit) {
      const { body, tabs = [] } = documents().get(kit.document());

      equal([tabs, body !== undefined], [[], true]);
    },
  },
  {
    id: 'docs/get/tells-the-style-of-the-page-with-the-tab',
    page: DOCUMENT,
    covers: READS,
    run(kit) {
      const { tabs: [tab] = [] } = documents().get(kit.document(), { includeTabsContent: true });

      // Google's types leave the style of a tab out.
      const { documentStyle } = Object(tab?.documentTab) as GoogleAppsScript.Docs.Schema.Document;
      const { pageSize, marginLeft } = documentStyle ?? {};
      equal([pageSize?.width?.unit, marginLeft?.unit], ['PT', 'PT']);
    },
  },
  {
    id: 'docs/get/tells-one-revision-while-nothing-changes',
    page: DOCUMENT,
    covers: READS,
    run(kit) {
      const id = kit.document();
      const [one, other] = [documents().get(id).revisionId, documents().get(id).revisionId];

      equal([typeof one, one === other], ['string', true]);
    },
  },
  {
    id: 'docs/get/tells-another-revision-after-a-change',
    page: DOCUMENT,
    covers: [...READS, ...WRITES],
    run(kit) {
      const id = kit.document();
      const before = documents().get(id).revisionId;

      write(id, insert('text'));

      equal(documents().get(id).revisionId === before, false);
    },
  },
  {
    id: 'docs/get/shows-suggestions-inline-to-an-editor',
    page: DOCUMENT,
    covers: READS,
    run(kit) {
      equal(documents().get(kit.document()).suggestionsViewMode, 'SUGGESTIONS_INLINE');
    },
  },
  {
    id: 'docs/get/answers-the-fields-that-are-asked-for',
    page: MASKS,
    covers: READS,
    run(kit) {
      const id = kit.file({ name: 'fields', mimeType: TYPES.document });

      equal(documents().get(id, { fields: 'title,documentId' }), { title: 'fields', documentId: id });
    },
  },
  {
    id: 'docs/get/answers-fields-of-fields',
    page: MASKS,
    covers: READS,
    run(kit) {
      const fields = 'title,tabs(documentTab(body.content(paragraph.elements.textRun.content)))';
      const id = kit.file({ name: 'fields', mimeType: TYPES.document });

      equal(documents().get(id, { includeTabsContent: true, fields }), {
        title: 'fields',
        tabs: [
          { documentTab: { body: { content: [{}, { paragraph: { elements: [{ textRun: { content: '\n' } }] } }] } } },
        ],
      });
    },
  },
  {
    id: 'docs/get/leaves-inherited-styles-out',
    page: DOCUMENT,
    covers: READS,
    run(kit) {
      const id = kit.document();
      write(id, insert('plain'));

      const [paragraph] = paragraphsIn(contentOf(id));

      equal([paragraph?.runs, paragraph?.style.alignment], [[{ text: 'plain\n', style: {} }], undefined]);
    },
  },
];
