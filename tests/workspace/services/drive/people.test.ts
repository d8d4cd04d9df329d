import { aDrive, CURATOR, DOCUMENT, FOLDER, refusalOf, TEACHER } from './a-drive';

describe('createDrivePeople', () => {
  it('shows a folder: folders first, then by name, without the trash', () => {
    const { drive } = aDrive();
    const { people } = drive;
    const root = people.root(CURATOR);
    people.create({ name: 'Б', mimeType: DOCUMENT }, CURATOR);
    people.create({ name: 'В', mimeType: FOLDER }, CURATOR);
    people.create({ name: 'А', mimeType: DOCUMENT }, CURATOR);
    people.trash(people.create({ name: 'Г', mimeType: DOCUMENT }, CURATOR).id, CURATOR);

    const seen = [people.list(root, CURATOR), people.trashed(CURATOR)].map((files) => files.map(({ name }) => name));

    expect(seen).toEqual([['В', 'А', 'Б'], ['Г']]);
  });

  it('shows nobody what is not theirs', () => {
    const { people } = aDrive().drive;
    people.create({ name: 'А', mimeType: DOCUMENT }, CURATOR);

    expect(people.list(people.root(CURATOR), TEACHER)).toEqual([]);
  });

  it('renames, moves, shares and takes back from the trash', () => {
    const { drive, world } = aDrive();
    const { people } = drive;
    const folder = people.create({ name: 'Папка', mimeType: FOLDER }, CURATOR).id;
    const { id } = people.create({ name: 'А', mimeType: DOCUMENT }, CURATOR);

    people.rename(id, 'Б', CURATOR);
    people.move(id, folder, CURATOR);
    people.share(id, 'reader', { with: TEACHER, by: CURATOR });
    people.trash(id, CURATOR);
    people.restore(id, CURATOR);

    expect(world.files.get(id)).toMatchObject({ name: 'Б', parents: [folder], trashed: false, madeByAppFor: [] });
    expect(people.list(folder, TEACHER).map(({ name }) => name)).toEqual(['Б']);
  });

  it.each([
    ['trash', (id: string, people: ReturnType<typeof aDrive>['drive']['people']) => people.trash(id, TEACHER)],
    ['rename', (id: string, people: ReturnType<typeof aDrive>['drive']['people']) => people.rename(id, 'Б', TEACHER)],
    ['copy', (id: string, people: ReturnType<typeof aDrive>['drive']['people']) => people.copy(id, TEACHER)],
  ])('does not let somebody else %s a file', (_what, act) => {
    const { people } = aDrive().drive;
    const { id } = people.create({ name: 'А', mimeType: DOCUMENT }, CURATOR);

    expect(refusalOf(() => act(id, people)).message).toContain('may not do this');
  });

  it('does not pass the gate', () => {
    const { drive, world } = aDrive();

    drive.people.create({ name: 'А', mimeType: DOCUMENT }, CURATOR);

    expect(refusalOf(() => world.gate.run()).message).toBe('A Google service was called outside a run');
  });
});
