import { readFileSync } from 'node:fs';

import { closedList, coverage } from '../../build/conformance/coverage';
import { OPEN_QUESTIONS } from '../../workspace/core/open-questions';
import { checksOf, SERVICES } from './check-list';

const { checks, probes } = checksOf('all');
const LIST = closedList(readFileSync('docs/google.md', 'utf8'));

function doubled(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('checksOf', () => {
  it('gives every check an id of its own, which begins with its service', () => {
    expect(doubled(checks.map(({ id }) => id))).toEqual([]);
    for (const [service, { checks: own }] of Object.entries(SERVICES)) {
      expect(own.map(({ id }) => id).filter((id) => !id.startsWith(`${service}/`))).toEqual([]);
    }
    expect(checks.map(({ id }) => id).filter((id) => !/^[a-z0-9-]+(\/[a-z0-9-]+){2}$/.test(id))).toEqual([]);
  });

  it('names pages by their path below developers.google.com', () => {
    const pages = [...checks, ...OPEN_QUESTIONS].map(({ page }) => page);

    expect(pages.filter((page) => !/^(apps-script|workspace)\/[\w./-]+$/.test(page))).toEqual([]);
  });

  it('covers nothing that is not on the closed list', () => {
    expect(coverage(LIST, checks).unknown).toEqual([]);
  });

  it('has one probe for every question that the bundle can ask, and no other', () => {
    const asked = probes.map(({ question }) => question);

    const askable = OPEN_QUESTIONS.filter(({ asked: how }) => how === 'by the bundle');
    expect(asked.toSorted()).toEqual(askable.map(({ id }) => id).toSorted());
  });
});
