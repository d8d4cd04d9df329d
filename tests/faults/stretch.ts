/**
 * A stretch of a college's year on a Workspace in a folder, in a process of its own that is going to be killed: after every act it tells on
 * the pipe what must be there from then on. `node stretch.mjs FOLDER [STEPS]`: with STEPS it kills itself at that step of writing.
 */

import { writeSync } from 'node:fs';

import { people } from '../../src/domain/bases/people';
import { folder } from '../../workspace/open';
import { type CollegeInside, openCollegeIn } from '../app/college';
import { REQUEST } from '../app/college-people';
import { acknowledged } from './acknowledged';

/** A snapshot now and then, small as the college is. */
const COMPACT_AT = 200_000;

const ACTS = 400;

const PIPE = 1;

const [path = '', steps] = process.argv.slice(2);
const college = openCollegeIn(folder(path, { compactAt: COMPACT_AT }));
if (steps !== undefined) college.ws.faults.dieAtWrite(Number(steps));
for (let count = 0; count < ACTS; count += 1) {
  act(college, count);
  writeSync(PIPE, `${JSON.stringify(acknowledged(college))}\n`);
}

function act({ ws, type, submit, command, tick }: CollegeInside, count: number): void {
  switch (count % 4) {
    case 0:
      submit('F01', { ...REQUEST, 'Код участника': `С-00${1 + ((count / 4) % 3)}` });
      return;
    case 1:
      ws.advance({ byMinutes: 1 });
      tick();
      return;
    case 2:
      type(people, 'С-001', { phone: ws.now() });
      return;
    default:
      command('refreshToday');
  }
}
