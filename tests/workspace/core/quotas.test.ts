import { CONSUMER_QUOTAS, createQuotaBook, type QuotaName, WORKSPACE_QUOTAS } from '../../../workspace/core/quotas';

const MINUTE = 60_000;

const USERS = Array.from({ length: 12 }, (_, index) => `user${index}@college.example`);

/** How often each user is served before the first refusal, when all of them ask for as much as they get, and what the last refusal said. */
function serve(name: QuotaName): { readonly served: readonly number[]; readonly said: string | undefined } {
  const book = createQuotaBook(CONSUMER_QUOTAS);
  let said: string | undefined;
  const served = USERS.map((user) => {
    let count = 0;
    for (let refusal = book.use(user, name, 1, 0); ; refusal = book.use(user, name, 1, 0)) {
      if (refusal) {
        said = refusal.message;
        return count;
      }
      count += 1;
    }
  });
  return { served, said };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

describe('createQuotaBook', () => {
  it.each([
    ['sheetsReads', 60, 300, 'sheets', 'Read requests'],
    ['sheetsWrites', 60, 300, 'sheets', 'Write requests'],
    ['docsReads', 300, 3000, 'docs', 'Read requests'],
    ['docsWrites', 60, 600, 'docs', 'Write requests'],
  ] as const)('serves of %s %d to a user and %d to the project in a minute', (name, user, project, service, what) => {
    const { served, said } = serve(name);

    expect([served[0], total(served)]).toEqual([user, project]);
    expect(said).toBe(
      `Quota exceeded for quota metric '${what}' and limit '${what} per minute' of service '${service}.googleapis.com'`,
    );
  });

  it('tells a user from the project in what it says', () => {
    const book = createQuotaBook(CONSUMER_QUOTAS);
    book.use('a', 'sheetsReads', 60, 0);

    expect(book.use('a', 'sheetsReads', 1, 0)?.message).toContain("limit 'Read requests per minute per user'");
    expect(book.use('b', 'sheetsReads', 1, 0)).toBeUndefined();
  });

  it('leaves a user what the project leaves, and gives both back after the minute', () => {
    const book = createQuotaBook(CONSUMER_QUOTAS);
    for (const user of USERS.slice(0, 5)) book.use(user, 'sheetsReads', user === USERS[0] ? 50 : 60, 0);

    const left = (now: number): number => book.left('late@college.example', 'sheetsReads', now);
    expect([left(0), left(MINUTE)]).toEqual([10, 60]);
  });

  it.each(['mailRecipients', 'documentsCreated', 'propertyCalls'] as const)('counts %s by user alone', (name) => {
    const book = createQuotaBook(WORKSPACE_QUOTAS);
    const { limit } = WORKSPACE_QUOTAS[name];

    const refusals = USERS.map((user) => book.use(user, name, limit, 0));

    expect(refusals).toEqual(USERS.map(() => undefined));
    expect(book.use(USERS[0] ?? '', name, 1, 0)?.message).toContain('too many times for one day');
  });
});
