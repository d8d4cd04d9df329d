/** A scenario that is played twice with one seed leaves the same bytes: the store's files, and everything that can be exported. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { groups } from '../../src/domain/programme/groups';
import { people } from '../../src/domain/bases/people';
import { exportFiles } from '../../workspace/cli/export-files';
import { folder } from '../../workspace/open';
import { openCollegeIn } from '../app/college';
import { GROUPS, PEOPLE, REQUEST } from '../app/college-people';
import { tempFolder } from './temp-folder';

/** Sets a college up, lets somebody answer, breaks a run and goes on; returns the digest of every file by its path. */
async function playScenario(): Promise<Readonly<Record<string, string>>> {
  const path = tempFolder();
  const college = openCollegeIn(folder(join(path, 'store'), { compactAt: 300_000 }));
  college.command('setUp');
  college.command('recordDecision', { answers: ['Юрист: хранение допускается', '25.08.2026'] });
  college.paste(groups, GROUPS);
  college.paste(people, PEOPLE);
  college.command('mailOn', { answers: ['YES'] });
  college.pass(30);
  college.submit('F01', REQUEST);
  college.ws.faults.cutAt(40);
  college.pass(20);
  college.ws.close();
  await exportFiles(college.ws, join(path, 'export'));
  return digests(path);
}

function digests(folderPath: string, below = ''): Readonly<Record<string, string>> {
  const entries = readdirSync(folderPath)
    .sort()
    .flatMap((name) => {
      const path = join(folderPath, name);
      if (statSync(path).isDirectory()) return Object.entries(digests(path, `${below}${name}/`));
      return [[`${below}${name}`, createHash('sha256').update(readFileSync(path)).digest('hex')] as const];
    });
  return Object.fromEntries(entries);
}

describe('a Workspace in a folder', () => {
  it('leaves the same bytes in its store and in its exports when the same happens twice', async () => {
    const [first, second] = [await playScenario(), await playScenario()];

    expect(Object.keys(first).filter((name) => name.startsWith('store/'))).not.toEqual([]);
    expect(Object.keys(first).filter((name) => name.startsWith('export/'))).not.toEqual([]);
    expect(second).toEqual(first);
  });
});
