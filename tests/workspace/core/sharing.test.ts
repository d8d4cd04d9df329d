import type { FilePermission, FileRecord } from '../../../workspace/core/files';
import { isTrashed, mayAnswer, mayEdit, roleOf } from '../../../workspace/core/sharing';
import { aWorld } from './a-world';

const OWNER = 'curator@college.example';
const OTHER = 'second@college.example';
const STRANGER = 'somebody@elsewhere.example';

function file(id: string, more: Partial<FileRecord> = {}): FileRecord {
  return {
    id,
    name: id,
    mimeType: 'application/vnd.google-apps.form',
    parents: ['folder'],
    owner: OWNER,
    madeByAppFor: [],
    appProperties: {},
    permissions: [],
    trashed: false,
    createdTime: 0,
    modifiedTime: 0,
    ...more,
  };
}

/** A form in a folder, each with what was permitted on it. */
function filed(onFolder: readonly FilePermission[], onForm: readonly FilePermission[] = [], trashed = false) {
  const { files } = aWorld().world;
  files.add(file('folder', { parents: [], permissions: onFolder, trashed }));
  const form = file('form', { permissions: onForm });
  files.add(form);
  return { files, form };
}

const grant = (role: 'reader' | 'writer'): FilePermission => ({ id: 'p', type: 'user', role, emailAddress: OTHER });
const LINK: FilePermission = { id: 'anyoneWithLink', type: 'anyone', role: 'reader' };
const COLLEGE: FilePermission = { id: 'd', type: 'domain', role: 'reader' };
const PUBLISHED: FilePermission = { ...LINK, view: 'published' };

describe('roleOf', () => {
  it.each<[string, string | undefined, readonly FilePermission[], readonly FilePermission[], string | undefined]>([
    ['its owner', OWNER, [], [], 'owner'],
    ['a stranger', OTHER, [], [], undefined],
    ['a writer of the folder', OTHER, [grant('writer')], [], 'writer'],
    ['a reader of the file who is a writer of the folder', OTHER, [grant('writer')], [grant('reader')], 'writer'],
    ['anybody with the link to the folder', STRANGER, [LINK], [], 'reader'],
    ['somebody of the domain', OTHER, [], [COLLEGE], 'reader'],
    ['somebody of another domain', STRANGER, [], [COLLEGE], undefined],
    ['a respondent', STRANGER, [], [PUBLISHED], undefined],
    ['nobody in particular', undefined, [], [COLLEGE], undefined],
  ])('of %s', (_who, user, onFolder, onForm, role) => {
    const { files, form } = filed(onFolder, onForm);

    expect(roleOf(files, form, user)).toBe(role);
  });
});

describe('mayEdit', () => {
  it('is for owners and writers', () => {
    const { files, form } = filed([grant('writer')], [LINK]);

    expect([OWNER, OTHER, STRANGER].map((user) => mayEdit(files, form, user))).toEqual([true, true, false]);
  });
});

describe('mayAnswer', () => {
  it('is for those to whom the published view is open, and for editors', () => {
    const open = filed([], [PUBLISHED]);
    const closed = filed([grant('writer')]);

    expect(mayAnswer(open.files, open.form, undefined)).toBe(true);
    expect([OTHER, STRANGER].map((user) => mayAnswer(closed.files, closed.form, user))).toEqual([true, false]);
  });
});

describe('isTrashed', () => {
  it('holds for what lies in a folder in the trash', () => {
    const { files, form } = filed([], [], true);

    expect(isTrashed(files, form)).toBe(true);
  });
});
