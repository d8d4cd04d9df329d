import { aPage, closePages } from './a-page';

afterEach(closePages);

const SCRIPT = `
  function make() {
    const folder = Drive.Files.create({ name: 'Документы', mimeType: 'application/vnd.google-apps.folder' });
    const document = { name: 'Положение', mimeType: 'application/vnd.google-apps.document', parents: [folder.id] };
    const { id } = Drive.Files.create(document);
    const insertText = { text: 'Общие положения', location: { index: 1 } };
    Docs.Documents.batchUpdate({ requests: [{ insertText }] }, id);
    const attachments = [Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'встреча.ics')];
    MailApp.sendEmail({ to: 'student@college.example', subject: 'Встреча', body: 'Текст', attachments });
    return [folder.id, id];
  }`;

async function drivePage() {
  const page = await aPage(SCRIPT);
  const [folderId, documentId] = page.ws.run('make').result as readonly [string, string];
  return { ...page, folderId, documentId };
}

async function saved(address: string): Promise<readonly [string | null, string | null, string]> {
  const response = await fetch(address);
  const start = Buffer.from(await response.arrayBuffer()).subarray(0, 15);
  return [response.headers.get('content-type'), response.headers.get('content-disposition'), start.toString('latin1')];
}

describe('driveRoutes', () => {
  it('walks from the root into a folder', async () => {
    const { get, folderId, documentId } = await drivePage();

    const root = await get('/api/files');
    const folder = await get(`/api/files?folder=${folderId}`);

    expect(root.body).toMatchObject({ files: [{ name: 'Документы' }, { name: 'Программа наставничества' }] });
    expect(folder.body).toMatchObject({
      path: [{ name: 'Мой диск' }, { id: folderId, name: 'Документы' }],
      files: [{ id: documentId, name: 'Положение' }],
    });
  });

  it('reads a document', async () => {
    const { get, documentId } = await drivePage();

    expect((await get(`/api/document?id=${documentId}`)).body).toMatchObject({
      view: { title: 'Положение', body: [{ runs: [{ text: 'Общие положения' }] }] },
      folder: { name: 'Документы' },
      mayEdit: true,
    });
  });

  it.each([
    ['положение', ['Положение']],
    ['ОБЩИЕ', ['Положение']],
    ['документ', ['Документы']],
    ['приказ', []],
  ])('finds %s in names and texts', async (search, names) => {
    const { get } = await drivePage();

    const { body } = await get(`/api/files?search=${encodeURIComponent(search)}`);

    expect((body as { readonly files: readonly { readonly name: string }[] }).files.map(({ name }) => name)).toEqual(
      names,
    );
  });

  it('shows others what is shared with them, and nothing else', async () => {
    const { ws, get, documentId } = await drivePage();
    const email = 'second@college.example';
    ws.people.drive.share(documentId, 'reader', { with: email, by: ws.owner });
    ws.setUser(email);

    const root = await get('/api/files');
    const document = await get(`/api/document?id=${documentId}`);
    ws.setUser('nobody@mail.example');

    expect(root.body).toMatchObject({ files: [], shared: [{ id: documentId }] });
    expect(document.body).toMatchObject({ mayEdit: false });
    expect((await get(`/api/document?id=${documentId}`)).status).toBe(403);
  });

  it('rewrites a paragraph that still reads as it did', async () => {
    const { post, documentId } = await drivePage();
    const place = { id: documentId, index: 1 };

    const first = await post('/api/rewrite', { ...place, before: 'Общие положения', after: 'Общие правила' });
    const late = await post('/api/rewrite', { ...place, before: 'Общие положения', after: 'Иное' });

    expect(first.body).toMatchObject({ view: { body: [{ runs: [{ text: 'Общие правила' }] }] } });
    expect(late).toEqual({
      status: 409,
      body: { error: 'Абзац с тех пор изменили: обновите документ и исправьте ещё раз.' },
    });
  });

  it('replaces a text wherever it stands and counts', async () => {
    const { post, documentId } = await drivePage();

    const { body } = await post('/api/replace', { id: documentId, find: 'о', replacement: 'О' });

    expect(body).toMatchObject({ count: 2, document: { view: { body: [{ runs: [{ text: 'Общие пОлОжения' }] }] } } });
  });

  it('lets nobody correct what they may only read', async () => {
    const { ws, post, documentId } = await drivePage();
    ws.people.drive.share(documentId, 'reader', { with: 'reader@college.example', by: ws.owner });
    ws.setUser('reader@college.example');

    const statuses = [
      await post('/api/rewrite', { id: documentId, index: 1, before: '', after: '' }),
      await post('/api/replace', { id: documentId, find: 'о', replacement: '' }),
    ].map(({ status }) => status);

    expect(statuses).toEqual([403, 403]);
  });

  it('says that there is no such file', async () => {
    const { get } = await aPage('');

    expect(await get('/api/document?id=x')).toEqual({ status: 404, body: { error: 'Такого файла нет.' } });
  });
});

describe('DOWNLOADS', () => {
  it('gives a document and a spreadsheet as Office files under their own names', async () => {
    const { ws, url, documentId } = await drivePage();

    const document = await saved(`${url}download/docx?id=${documentId}`);
    const book = await saved(`${url}download/xlsx?id=${ws.workbookId}`);

    expect([document, book].map(([, disposition, start]) => [disposition, start.slice(0, 2)])).toEqual([
      [`attachment; filename*=UTF-8''${encodeURIComponent('Положение.docx')}`, 'PK'],
      [`attachment; filename*=UTF-8''${encodeURIComponent('Программа наставничества.xlsx')}`, 'PK'],
    ]);
  });

  it('gives what is attached to a mail, and the mail', async () => {
    const { ws, url } = await drivePage();
    const id = ws.mails()[0]?.id ?? '';

    const attachment = await saved(`${url}download/attachment?mail=${id}&number=0`);
    const mail = await saved(`${url}download/eml?id=${id}`);

    expect(attachment).toEqual([
      'text/calendar',
      `attachment; filename*=UTF-8''${encodeURIComponent('встреча.ics')}`,
      'BEGIN:VCALENDAR',
    ]);
    expect([mail[0], mail[1]]).toEqual([
      'message/rfc822',
      `attachment; filename*=UTF-8''${encodeURIComponent('Встреча.eml')}`,
    ]);
  });
});
