import { reportOf, resultOf, workspaceOf } from '../script-text';

describe('loadScript', () => {
  it.each([
    'setTimeout',
    'setInterval',
    'fetch',
    'URL',
    'TextEncoder',
    'atob',
    'crypto',
    'window',
    'performance',
    'process',
    'require',
    'module',
    'Buffer',
    'queueMicrotask',
    'structuredClone',
  ])('has no %s, as Apps Script has none', (name) => {
    expect(resultOf(`return typeof ${name};`)).toBe('undefined');
  });

  it('begins every run with fresh variables', () => {
    const ws = workspaceOf('var count = 0; function main() { count += 1; return count; }');

    expect([ws.run('main').result, ws.run('main').result]).toEqual([1, 1]);
  });

  it('finds functions that are declared, assigned to a constant, or members of an object', () => {
    const ws = workspaceOf(`
      function declared() { return 1; }
      const arrow = () => 2;
      const menu = { item: () => 3 };`);

    expect(['declared', 'arrow', 'menu.item'].map((name) => ws.run(name).result)).toEqual([1, 2, 3]);
  });

  it.each(['missing', 'parseInt', 'Date', 'MailApp.sendEmail', 'a; b', 'menu.nothing'])('finds no %s', (name) => {
    const ws = workspaceOf('const menu = {};');

    expect(ws.run(name).error).toEqual({ name: 'Error', message: `Script function not found: ${name}` });
  });

  it('lets promises settle before the run ends', () => {
    expect(resultOf('return Promise.resolve(1).then(async (one) => (await one) + 1);')).toBe(2);
  });

  it('fails on a promise that is rejected or never settles', () => {
    const errors = [
      reportOf('return Promise.reject(new RangeError("нет"));').error,
      reportOf('return new Promise(() => {});').error,
    ];

    expect(errors).toEqual([
      { name: 'RangeError', message: 'нет' },
      { name: 'Error', message: 'The function waits for a promise that never settles' },
    ]);
  });

  it('reports code that does not parse', () => {
    expect(workspaceOf('function main() {').run('main').error?.name).toBe('SyntaxError');
  });

  it('gives random numbers that a seed fixes', () => {
    const draw = (seed: number): unknown => resultOf('return [Math.random(), Math.random()];', { seed });

    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });

  it('hides an advanced service that the manifest does not enable', () => {
    const manifest = { dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets' }] } };

    expect(resultOf('return [typeof Sheets, typeof Docs];', { manifest })).toEqual(['object', 'undefined']);
  });

  it('throws by name for a service of Google that it does not serve', () => {
    expect(reportOf('GmailApp.sendEmail("a@b.example", "", "");').error?.message).toContain('GmailApp.sendEmail');
  });
});

describe('createRealm', () => {
  it("hands over arrays, objects, dates and errors as the script's own kinds", () => {
    const body = `
      const properties = PropertiesService.getScriptProperties();
      let caught;
      try { MailApp.sendEmail({ to: 'нет' }); } catch (error) { caught = error; }
      return [
        properties.getKeys() instanceof Array,
        properties.getProperties() instanceof Object,
        caught instanceof Error,
        caught.name,
        String(caught),
      ];`;

    expect(resultOf(body)).toEqual([true, true, true, 'Exception', 'Exception: Invalid email: нет']);
  });

  it('gives an error of an advanced service its code', () => {
    const body = `try { Drive.Files.get('nothing'); } catch (error) { return [error.name, error.details.code]; }`;

    expect(resultOf(body)).toEqual(['GoogleJsonResponseException', 404]);
  });

  it('keeps the identity of what a service hands out twice', () => {
    const body = `const ui = SpreadsheetApp.getUi(); return [ui === SpreadsheetApp.getUi(), ui.Button.OK === ui.Button.OK];`;

    expect(resultOf(body)).toEqual([true, true]);
  });

  it('shares no object with an advanced service', () => {
    const body = `const file = Drive.Files.create({ name: 'а', mimeType: 'application/vnd.google-apps.folder' });
      file.name = 'б';
      return Drive.Files.get(file.id).name;`;

    expect(resultOf(body)).toBe('а');
  });

  it('hands a blob over to an advanced service, and choices in a list to a built-in one', () => {
    const ws = workspaceOf(`function main() {
      const text = Drive.Files.create({ name: 'а.txt', mimeType: 'text/plain' }, Utilities.newBlob('ж', 'text/plain'));
      const file = Drive.Files.create({ name: 'ф', mimeType: 'application/vnd.google-apps.form' });
      const list = FormApp.openById(file.id).addListItem();
      list.setChoices([list.createChoice('да'), list.createChoice('нет')]);
      return [text.id, list.getChoices().map((choice) => choice.getValue())];
    }`);

    const [textId, choices] = ws.run('main').result as readonly [string, unknown];

    expect([ws.people.drive.media(textId)?.bytes, choices]).toEqual([
      [-48, -74],
      ['да', 'нет'],
    ]);
  });

  it('serialises a service object to nothing, as Google does', () => {
    expect(resultOf('return JSON.stringify(SpreadsheetApp.getActive());')).toBe('{}');
  });
});
