import { randomIds } from '../../../src/adapters/run/ids';
import { aWorkspace } from '../in-workspace';

const many = (make: () => string): readonly string[] => Array.from({ length: 2000 }, make);

describe('randomIds', () => {
  it('makes short ids of eight letters and digits', () => {
    const ids = aWorkspace().inWorkspace(() => many(randomIds().short));

    expect(ids.filter((id) => !/^[a-z0-9]{8}$/.test(id))).toEqual([]);
  });

  it('makes tokens of 32 letters and digits, one word in any link and any letter', () => {
    const tokens = aWorkspace().inWorkspace(() => many(randomIds().token));

    expect(tokens.filter((token) => !/^[a-z0-9]{32}$/.test(token))).toEqual([]);
  });

  it('makes none twice', () => {
    const made = aWorkspace().inWorkspace(() => [...many(randomIds().short), ...many(randomIds().token)]);

    expect(new Set(made).size).toBe(made.length);
  });

  it('uses every letter and digit in every place', () => {
    const tokens = aWorkspace().inWorkspace(() => many(randomIds().token));

    const seen = Array.from({ length: 32 }, (_, place) => new Set(tokens.map((token) => token[place])).size);
    expect(seen).toEqual(Array.from({ length: 32 }, () => 36));
  });

  it('asks Google for one UUID an id and for two a token', () => {
    const workspace = aWorkspace();

    workspace.inWorkspace(() => [randomIds().short(), randomIds().token()]);

    expect(Object.fromEntries(workspace.lastRun().calls)).toEqual({ 'Utilities.getUuid': 3 });
  });
});
