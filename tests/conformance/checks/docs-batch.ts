/** Docs.Documents.batchUpdate: replies, order, all or nothing, revisions. */

import { BAD_REQUEST, insert, remove, textsOf, write } from '../a-document';
import type { Check } from '../check';
import { equal, throws } from '../expect';
import { documents } from '../services';

const BATCH = 'workspace/docs/api/reference/rest/v1/documents/batchUpdate';
const DOCUMENT = 'workspace/docs/api/reference/rest/v1/documents';
const READS = ['Docs.Documents.get'];
const WRITES = ['Docs.Documents.batchUpdate'];

export const DOCS_BATCH_CHECKS: readonly Check[] = [
  {
    id: 'docs/batch-update/has-an-empty-reply-to-requests-that-tell-nothing',
    page: BATCH,
    covers: WRITES,
    run(kit) {
      const { replies } = documents().batchUpdate({ requests: [insert('a'), insert('b')] }, kit.document());

      equal(replies, [{}, {}]);
    },
  },
  {
    id: 'docs/batch-update/tells-the-document-and-its-new-revision',
    page: BATCH,
    covers: [...WRITES, ...READS],
    run(kit) {
      const id = kit.document();

      const { documentId, writeControl } = documents().batchUpdate({ requests: [insert('a')] }, id);

      equal([documentId, writeControl?.requiredRevisionId], [id, documents().get(id).revisionId]);
    },
  },
  {
    id: 'docs/batch-update/works-in-the-order-of-requests',
    page: 'workspace/docs/api/concepts/request-response',
    covers: WRITES,
    run(kit) {
      const id = kit.document();

      write(id, insert('abc'), remove(2, 3), insert('B', 2));

      equal(textsOf(id), ['aBc\n']);
    },
  },
  {
    id: 'docs/batch-update/applies-nothing-when-the-last-request-is-not-valid',
    page: BATCH,
    covers: WRITES,
    run(kit) {
      const id = kit.document();

      throws(() => write(id, insert('text'), insert('too far', 1000)), BAD_REQUEST);

      equal(textsOf(id), ['\n']);
    },
  },
  {
    id: 'docs/batch-update/keeps-the-revision-when-it-applies-nothing',
    page: DOCUMENT,
    covers: [...WRITES, ...READS],
    run(kit) {
      const id = kit.document();
      const before = documents().get(id).revisionId;

      throws(() => write(id, insert('text'), insert('too far', 1000)), BAD_REQUEST);

      equal(documents().get(id).revisionId === before, true);
    },
  },
  {
    id: 'docs/batch-update/takes-the-latest-revision',
    page: BATCH,
    covers: WRITES,
    run(kit) {
      const id = kit.document();
      const { revisionId: requiredRevisionId = '' } = documents().get(id);

      documents().batchUpdate({ requests: [insert('text')], writeControl: { requiredRevisionId } }, id);

      equal(textsOf(id), ['text\n']);
    },
  },
  {
    id: 'docs/batch-update/takes-the-revision-that-the-last-reply-told',
    page: BATCH,
    covers: WRITES,
    run(kit) {
      const id = kit.document();
      const { writeControl } = documents().batchUpdate({ requests: [insert('b')] }, id);

      documents().batchUpdate({ requests: [insert('a')], ...(writeControl ? { writeControl } : {}) }, id);

      equal(textsOf(id), ['ab\n']);
    },
  },
  {
    id: 'docs/batch-update/refuses-a-revision-that-is-not-the-latest',
    page: BATCH,
    covers: WRITES,
    run(kit) {
      const id = kit.document();
      const { revisionId: requiredRevisionId = '' } = documents().get(id);
      write(id, insert('somebody else'));

      const late = { requests: [insert('too late')], writeControl: { requiredRevisionId } };

      throws(() => documents().batchUpdate(late, id), BAD_REQUEST);
      equal(textsOf(id), ['somebody else\n']);
    },
  },
];
