import { readFileSync } from 'node:fs';

import { closedList } from '../../../build/conformance/coverage';
import { LATENCY, latencyOf, latencyUnder } from '../../../workspace/core/latency';
import { createAnswers } from '../../../workspace/core/open-questions';

describe('LATENCY', () => {
  it('says of every row who has measured it, or that it is an estimate', () => {
    const unsourced = Object.entries(LATENCY).filter(
      ([, { source }]) => !/^(measured.*: \S+\.\S+\/|estimate)/.test(source),
    );

    expect(unsourced).toEqual([]);
  });

  it('has no row that no method of the closed list falls under', () => {
    const services = ['run.start', ...closedList(readFileSync('docs/google.md', 'utf8'))];
    const named = Object.keys(LATENCY).filter((prefix) => /^(Sheets|Docs|Drive|FormApp\.\w+$)/.test(prefix));

    expect(named.filter((prefix) => !services.some((method) => method.startsWith(prefix)))).toEqual([
      'FormApp.createGridValidation',
      'FormApp.createCheckboxGridValidation',
    ]);
  });
});

describe('latencyOf', () => {
  it.each([
    ['FormApp.create', 0, 1500],
    ['FormApp.createTextValidation', 0, 1],
    ['Sheets.Spreadsheets.batchUpdate', 10_240, 508],
    ['Nothing.known', 0, 100],
  ])('takes the longest prefix that fits, and the size: %s of %d characters', (method, characters, expected) => {
    expect(latencyOf(LATENCY, method, characters)).toBe(expected);
  });

  it('is slower where Google has been found to be', () => {
    const slow = latencyUnder(createAnswers({ 'drive/copy-and-fill-time': 'more' }));

    const copyAndFill = ['Drive.Files.copy', 'Docs.Documents.batchUpdate'].map((method) => latencyOf(slow, method, 0));
    expect(copyAndFill).toEqual([6000, 3000]);
  });
});
