/** Folders that are gone when the test file is through. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** Makes an empty folder and returns its path. */
export function tempFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'workspace-test-'));
  made.push(path);
  return path;
}
