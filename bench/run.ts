/**
 * `npm run bench`: measures, prints, and says whether every target holds (exit code 1 if not). Absolute times drift between machines; counts
 * and ratios from one run are the result. `npm run bench -- matching` runs that part alone (with names of instances: on these only), sizes such as `100 1000` the use cases alone, and
 * `--instances DIR` adds files of the OR-Library.
 */

import { answerContest } from './matching/contest';
import { measureMatching } from './matching/measure';
import { checkOrLibrary } from './matching/or-library';
import { judgeSaving } from './save-time';
import { measureUseCases } from './use-cases';

if (!(await answerContest())) measureAll(process.argv.slice(2));

function measureAll(words: readonly string[]): void {
  const flag = words.indexOf('--instances');
  const folder = flag === -1 ? undefined : words[flag + 1];
  const sizes = words.map(Number).filter((size) => size > 0);
  const failures: string[] = [];
  if (!words.includes('matching'))
    failures.push(...measureUseCases(sizes), ...judgeSaving(sizes.length > 0 ? sizes : [100, 1000, 10_000]));
  if (sizes.length === 0) failures.push(...measureMatching(words));
  if (folder !== undefined) failures.push(...checkOrLibrary(folder));
  console.log(failures.length === 0 ? '\nverdict: every target holds' : `\nverdict: ${failures.length} targets missed`);
  for (const failure of failures) console.log(`  ${failure}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
