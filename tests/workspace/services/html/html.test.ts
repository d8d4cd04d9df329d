import { reportOf, resultOf } from '../../script-text';

const pages = { sidebar: '<p>Пары</p>', card: '<b><?= name ?></b><?!= html ?>' };

describe('createHtml', () => {
  it('reads a page of the script, with its title and size', () => {
    const body = `const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Пары').setWidth(300).setHeight(200);
      return [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()];`;

    expect(resultOf(body, { pages })).toEqual(['<p>Пары</p>', 'Пары', 300, 200]);
  });

  it.each(['nothing', '../../etc/page'])('refuses the page %s, which is not there', (name) => {
    expect(reportOf(`HtmlService.createHtmlOutputFromFile('${name}');`, { pages }).error).toEqual({
      name: 'Exception',
      message: `No HTML file named ${name} was found.`,
    });
  });

  it('lets the four meta tags through and no other', () => {
    const tag = (name: string): string => `HtmlService.createHtmlOutput('').addMetaTag('${name}', 'x');`;

    expect([reportOf(tag('viewport')).error, reportOf(tag('robots')).error?.message]).toEqual([
      null,
      'The meta tag you specified is not allowed in this context.',
    ]);
  });

  it('prints the variables of a template, escaped unless told not to', () => {
    const body = `const card = HtmlService.createTemplateFromFile('card');
      card.name = '<Анна>';
      card.html = '<hr>';
      return card.evaluate().getContent();`;

    expect(resultOf(body, { pages })).toBe('<b>&lt;Анна&gt;</b><hr>');
  });

  it('names the scriptlet that it cannot evaluate', () => {
    const body = `HtmlService.createTemplateFromFile('loop').evaluate();`;

    expect(reportOf(body, { pages: { loop: '<? for (;;) {} ?>' } }).error?.message).toContain('<? for (;;) {} ?>');
  });
});
