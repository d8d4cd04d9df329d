import type { GivenAnswers } from '../../workspace/core/open-questions';
import { CONSUMER_QUOTAS } from '../../workspace/core/quotas';
import { workspaceOf } from './script-text';

const DOCUMENT = 'application/vnd.google-apps.document';

describe('openWorkspace', () => {
  it.each([
    ['does not see it', 'File not found'],
    ['sees it', 'paper'],
  ] as const)('a second curator %s: a file that the script made for the first', (answer, seen) => {
    const ws = workspaceOf(
      `function make() { return Drive.Files.create({ name: 'paper', mimeType: '${DOCUMENT}' }).id; }
       function look(id) { try { return Drive.Files.get(id).name; } catch (error) { return error.message; } }`,
      { answers: { 'drive/second-curator': answer } },
    );
    const id = String(ws.run('make').result);
    ws.people.drive.share(id, 'writer', { with: 'second@college.example', by: ws.owner });
    ws.share('second@college.example');
    ws.setUser('second@college.example');

    expect(ws.run('look', id).result).toContain(seen);
  });

  it.each([
    ['counts', 2],
    ['does not count', 1],
  ] as const)('a copy of a document %s among those created in a day', (answer, made) => {
    const quotas = { ...CONSUMER_QUOTAS, documentsCreated: { ...CONSUMER_QUOTAS.documentsCreated, limit: 2 } };
    const ws = workspaceOf(
      `function main() {
        const { id } = Drive.Files.create({ mimeType: '${DOCUMENT}' });
        Drive.Files.copy({}, id);
        try { Drive.Files.create({ mimeType: '${DOCUMENT}' }); return 1; } catch { return 2; }
      }`,
      { quotas, answers: { 'drive/copies-a-day': answer } },
    );

    expect(ws.run('main').result).toBe(made);
  });

  it.each([
    ['at most 3 seconds', 300],
    ['more', 5300],
  ] as const)('a call from a page takes %s before the function begins', (answer, simulatedMs) => {
    const answers: GivenAnswers = { 'script/sidebar-call-time': answer };

    expect(workspaceOf('function main() {}', { answers }).call('main').simulatedMs).toBe(simulatedMs);
  });
});
