import { hrefOf, localHref, routeOf } from '../../../../workspace/page/client/route';

const FORM = 'https://docs.google.com/forms/d/e/1FAIp/viewform?usp=pp_url&entry.1=А+Б';

describe('routeOf', () => {
  it('reads what hrefOf writes', () => {
    expect(routeOf(hrefOf('form', FORM))).toEqual({ place: 'form', parts: [FORM] });
  });

  it('begins with the start page', () => {
    expect([routeOf(''), routeOf('#/nowhere')]).toEqual([
      { place: 'start', parts: [] },
      { place: 'start', parts: [] },
    ]);
  });
});

describe('localHref', () => {
  it.each([
    [FORM, hrefOf('form', FORM)],
    ['https://docs.google.com/spreadsheets/d/b00k/edit', '#/book/b00k'],
    ['https://docs.google.com/spreadsheets/d/b00k/edit?x=1#gid=7', '#/book/b00k/7'],
    ['https://docs.google.com/document/d/d0c/edit', '#/document/d0c'],
    ['https://drive.google.com/drive/folders/f0lder', '#/drive/f0lder'],
    ['https://college.example/', undefined],
    ['https://attacker.example/?u=https://docs.google.com/document/d/d0c', undefined],
  ])('leads %s to its place here', (url, href) => {
    expect(localHref(url)).toBe(href);
  });
});
