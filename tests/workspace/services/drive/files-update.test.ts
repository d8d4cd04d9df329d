import { folderLog } from '../../../../workspace/core/folder-log';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aBlob, aDrive, CURATOR, DOCUMENT, FOLDER, refusalOf, TEACHER } from './a-drive';

describe('Drive.Files.update', () => {
  it('renames, patches properties and moves the time', () => {
    const { drive, world, as } = aDrive();

    const file = as(CURATOR, () => {
      const id =
        drive.global.Files.create({ name: 'a', mimeType: DOCUMENT, appProperties: { key: 'a', keep: 'b' } }).id ?? '';
      world.clock.moveTo(world.clock.now() + 60_000);
      const resource = { name: 'b', appProperties: { key: 'c' } };
      return drive.global.Files.update(resource, id, null, { fields: 'name,appProperties,createdTime,modifiedTime' });
    });

    expect(file).toEqual({
      name: 'b',
      appProperties: { key: 'c', keep: 'b' },
      createdTime: '2026-09-01T05:00:00.600Z',
      modifiedTime: '2026-09-01T05:01:00.600Z',
    });
  });

  it('moves a file, as it can have one parent only', () => {
    const { drive, as } = aDrive();

    const { moved, folder } = as(CURATOR, () => {
      const target = drive.global.Files.create({ mimeType: FOLDER }).id ?? '';
      const id = drive.global.Files.create({ mimeType: DOCUMENT }).id ?? '';
      return {
        moved: drive.global.Files.update({}, id, null, {
          addParents: target,
          removeParents: 'root',
          fields: 'parents',
        }),
        folder: target,
      };
    });

    expect(moved).toEqual({ parents: [folder] });
  });

  it('does not let a file be without a parent', () => {
    const { drive, as } = aDrive();

    const refusal = refusalOf(() =>
      as(CURATOR, () =>
        drive.global.Files.update({}, drive.global.Files.create({ mimeType: DOCUMENT }).id ?? '', null, {
          removeParents: 'root',
        }),
      ),
    );

    expect(refusal).toMatchObject({ code: 403 });
  });

  it('does not put a folder into itself', () => {
    const { drive, as } = aDrive();

    const refusal = refusalOf(() =>
      as(CURATOR, () => {
        const outer = drive.global.Files.create({ mimeType: FOLDER }).id ?? '';
        const inner = drive.global.Files.create({ mimeType: FOLDER, parents: [outer] }).id ?? '';
        drive.global.Files.update({}, outer, null, { addParents: inner });
      }),
    );

    expect(refusal).toMatchObject({ code: 400, message: expect.stringContaining('cycle') as string });
  });

  it('trashes a folder with everything in it', () => {
    const { drive, as } = aDrive();

    const inside = as(CURATOR, () => {
      const folder = drive.global.Files.create({ mimeType: FOLDER }).id ?? '';
      const id = drive.global.Files.create({ mimeType: DOCUMENT, parents: [folder] }).id ?? '';
      drive.global.Files.update({ trashed: true }, folder);
      return drive.global.Files.get(id, { fields: 'trashed,explicitlyTrashed' });
    });

    expect(inside).toEqual({ trashed: true, explicitlyTrashed: false });
  });

  it('lets only the owner trash a file', () => {
    const { drive, as } = aDrive();
    const id = as(CURATOR, () => {
      const made = drive.global.Files.create({ mimeType: DOCUMENT }).id ?? '';
      drive.global.Permissions.create({ type: 'user', role: 'writer', emailAddress: TEACHER }, made);
      return made;
    });

    expect(refusalOf(() => as(TEACHER, () => drive.global.Files.update({ trashed: true }, id), ['drive']))).toEqual({
      code: 403,
      message: `API call to drive.files.update failed with error: The user does not have sufficient permissions for file ${id}.`,
    });
  });

  it('does not let a reader rename', () => {
    const { drive, as } = aDrive();
    const id = as(CURATOR, () => {
      const made = drive.global.Files.create({ mimeType: DOCUMENT }).id ?? '';
      drive.global.Permissions.create({ type: 'user', role: 'reader', emailAddress: TEACHER }, made);
      return made;
    });

    expect(refusalOf(() => as(TEACHER, () => drive.global.Files.update({ name: 'b' }, id), ['drive'])).code).toBe(403);
  });

  it('replaces the bytes of an upload', () => {
    const { drive, as } = aDrive();

    const id = as(CURATOR, () => {
      const made = drive.global.Files.create({ name: 'a.txt' }, aBlob('да')).id ?? '';
      drive.global.Files.update({}, made, aBlob('нет'));
      return made;
    });

    expect(drive.people.media(id)?.bytes).toEqual([...Buffer.from('нет')]);
  });

  it('survives a reopened folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'drive-'));
    const before = aDrive(folderLog(folder));
    before.as(CURATOR, () => {
      const id = before.drive.global.Files.create({ name: 'a.txt' }, aBlob('да')).id ?? '';
      before.drive.global.Files.update({ name: 'b.txt', appProperties: { key: 'v' } }, id);
      before.drive.global.Permissions.create({ type: 'anyone', role: 'reader' }, id);
    });

    const after = aDrive(folderLog(folder));

    expect(after.world.files.all()).toEqual(before.world.files.all());
    expect(after.drive.people.root(CURATOR)).toBe(before.drive.people.root(CURATOR));
    rmSync(folder, { recursive: true });
  });
});
