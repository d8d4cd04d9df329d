import { memoryLog, type EventLog } from '../../../../workspace/core/store';
import { addDocument, bodyText, CURATOR, DOCUMENT, docsWorld, insert, START, type Json } from './docs-world';

/** A log that remembers its lines, as a folder does. */
function keptLog(): EventLog {
  const lines: string[] = [];
  return {
    ...memoryLog(),
    load: () => ({ snapshot: undefined, lines: [...lines] }),
    append: (line) => void lines.push(line),
  };
}

describe('createDocs', () => {
  it('gives a new document one empty paragraph after the section break', () => {
    const { get } = docsWorld();

    const document = get({ fields: 'body,title,documentId,suggestionsViewMode' });

    expect(document).toEqual({
      title: 'Приказ',
      documentId: DOCUMENT,
      suggestionsViewMode: 'SUGGESTIONS_INLINE',
      body: {
        content: [
          {
            endIndex: 1,
            sectionBreak: {
              sectionStyle: {
                columnSeparatorStyle: 'NONE',
                contentDirection: 'LEFT_TO_RIGHT',
                sectionType: 'CONTINUOUS',
              },
            },
          },
          {
            startIndex: 1,
            endIndex: 2,
            paragraph: {
              elements: [{ startIndex: 1, endIndex: 2, textRun: { content: '\n', textStyle: {} } }],
              paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
            },
          },
        ],
      },
    });
  });

  it('puts the content into the only tab when tabs are asked for', () => {
    const { get } = docsWorld();

    const document = get({
      includeTabsContent: true,
      fields: 'tabs(tabProperties,documentTab.body.content.endIndex),body',
    });

    expect(document).toEqual({
      tabs: [
        {
          tabProperties: { tabId: 't.0', title: 'Tab 1', index: 0 },
          documentTab: { body: { content: [{ endIndex: 1 }, { endIndex: 2 }] } },
        },
      ],
    });
  });

  it('answers a batch with a reply for every request and the new revision', () => {
    const { batch, get } = docsWorld();

    const answer = batch([insert('a', 1), { createHeader: { type: 'DEFAULT' } }]);

    expect(answer).toEqual({
      documentId: DOCUMENT,
      replies: [{}, { createHeader: { headerId: expect.stringMatching(/^kix\.[a-z0-9]{12}$/) as unknown } }],
      writeControl: { requiredRevisionId: get()['revisionId'] },
    });
  });

  it('applies nothing of a batch in which one request is refused', () => {
    const { batch, get } = docsWorld();
    const before = get();

    const act = (): Json => batch([insert('a', 1), insert('b', 99)]);

    expect(act).toThrow(
      'API call to docs.documents.batchUpdate failed with error: Invalid requests[1].insertText: Index 99 must be less than the end index of the referenced segment, 3.',
    );
    expect(get()).toEqual(before);
  });

  it('writes to the required revision only', () => {
    const { batch, get } = docsWorld();
    const { revisionId } = get() as { revisionId: string };
    batch([insert('a', 1)], { requiredRevisionId: revisionId });

    const act = (): Json => batch([insert('b', 1)], { requiredRevisionId: revisionId });

    expect(act).toThrow('does not match the latest revision');
    expect(bodyText(get())).toEqual('a\n');
  });

  it('gives every write another revision', () => {
    const { batch, get } = docsWorld();

    const revisions = [get()['revisionId'], batch([insert('a', 1)]), batch([insert('a', 1)])].map((value) =>
      JSON.stringify(value),
    );

    expect(new Set(revisions).size).toEqual(3);
  });

  it('refuses an empty batch', () => {
    const { batch } = docsWorld();

    expect(() => batch([])).toThrow('Must specify at least one request.');
  });

  it.each([
    [
      'a kind of request that is not used',
      { insertInlineImage: { uri: 'https://example.org' } },
      'Docs.Documents.batchUpdate insertInlineImage is not on the closed list',
    ],
    [
      'an unknown member',
      { insertText: { text: 'a', location: { index: 1 }, colour: 'red' } },
      'Unknown name "colour" at \'requests[0].insertText\': Cannot find field.',
    ],
    [
      'two kinds in one request',
      { insertText: { text: 'a' }, insertTable: {} },
      'Invalid requests[0]: Must set exactly one request.',
    ],
    ['another tab', { insertText: { text: 'a', location: { index: 1, tabId: 't.1' } } }, 'No tab found with ID t.1.'],
    [
      'an unknown segment',
      { insertText: { text: 'a', location: { index: 0, segmentId: 'kix.none' } } },
      'Segment with ID kix.none was not found.',
    ],
  ])('refuses %s by name', (_, request, message) => {
    const { batch } = docsWorld();

    expect(() => batch([request])).toThrow(message);
  });

  it.each(['create', 'newRequest'])('throws for Docs member %s, which the product does not use', (member) => {
    const { docs } = docsWorld();

    expect(() => Reflect.get(member === 'create' ? docs.global.Documents : docs.global, member) as unknown).toThrow(
      `${member} is not on the closed list`,
    );
  });

  it('throws for an option of get that is not known', () => {
    const { get } = docsWorld();

    expect(() => get({ commentsMode: 'ALL' })).toThrow('Docs.Documents.get commentsMode is not on the closed list');
  });

  it('shares nothing with the script', () => {
    const { batch, get } = docsWorld();
    const request = { insertText: { text: 'a', location: { index: 1 } } };
    batch([request]);

    request.insertText.text = 'changed';
    (get()['body'] as { content: unknown[] }).content.length = 0;

    expect(bodyText(get())).toEqual('a\n');
  });

  it('takes one read or one write of the quotas', () => {
    const { batch, get, world } = docsWorld();

    get();
    batch([insert('a', 1)]);

    expect([world.quotas.left(CURATOR, 'docsReads', START), world.quotas.left(CURATOR, 'docsWrites', START)]).toEqual([
      299, 59,
    ]);
  });

  it('notes the time of a write on the file', () => {
    const { batch, world } = docsWorld();

    batch([insert('a', 1)]);

    expect(world.files.get(DOCUMENT)?.modifiedTime).toEqual(world.clock.now());
  });

  it('finds the same documents in a reopened folder', () => {
    const log = keptLog();
    const first = docsWorld(log);
    first.batch([insert('Абв\n', 1), { createHeader: { type: 'DEFAULT' } }]);

    const second = docsWorld(log);

    expect(second.get()).toEqual(first.get());
  });

  it('copies content and leaves the original alone', () => {
    const { as, batch, docs, get, world } = docsWorld();
    batch([insert('Образец', 1)]);
    addDocument(world, 'doc-2');
    world.files.kind('application/vnd.google-apps.document')?.copy(DOCUMENT, 'doc-2', 'Копия');

    as({}, () => docs.global.Documents.batchUpdate({ requests: [insert('! ', 1) as object] }, 'doc-2'));

    const copy = as({}, () => docs.global.Documents.get('doc-2')) as Json;
    expect([bodyText(get()), bodyText(copy)]).toEqual(['Образец\n', '! Образец\n']);
  });

  it('does not convert an uploaded file', () => {
    const { world } = docsWorld();
    const kind = world.files.kind('application/vnd.google-apps.document');

    expect(() => kind?.create('doc-3', 'Основа', { mimeType: 'application/msword', bytes: [] })).toThrow(
      'conversion of application/msword',
    );
  });
});
