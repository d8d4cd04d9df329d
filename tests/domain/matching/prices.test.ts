/** The exact prices against solving again with the pair forced, forbidden or the mentee left out. */

import type { Move } from '../../../src/domain/matching/loss';
import { openPriceBook } from '../../../src/domain/matching/price-book';
import { priceOfForbidding, pricesOf } from '../../../src/domain/matching/prices';
import type { Problem } from '../../../src/domain/matching/problem';
import { runnersUp } from '../../../src/domain/matching/runners-up';
import { type Solved, solve } from '../../../src/domain/matching/solve';
import { people } from './people';
import { type Pairing, rollProblem, scoreOf } from './random-problem';

/** Three mentees for two places; a0 goes with anybody, a1 and a2 with b0 only. */
const SCARCE: Problem = {
  ...people(3, 2),
  edges: [
    { mentee: 'a0', mentor: 'b0', value: 90 },
    { mentee: 'a0', mentor: 'b1', value: 10 },
    { mentee: 'a1', mentor: 'b0', value: 50 },
    { mentee: 'a2', mentor: 'b0', value: 60 },
  ],
  fixed: [],
};

/** What a problem's best answer loses against another one's, part by part as `scoreOf` lists them. */
function lossBetween({ problem: base, result }: Solved, changed: Problem): readonly number[] {
  const best = scoreOf(base, result.pairs);
  return scoreOf(base, solve(changed).result.pairs).map((part, at) => best[at]! - part);
}

function forced(problem: Problem, mentee: string, mentor: string | null): Problem {
  if (mentor === null) return { ...problem, edges: problem.edges.filter((edge) => edge.mentee !== mentee) };
  return { ...problem, fixed: [...problem.fixed, { mentee, mentor }] };
}

describe('pricesOf', () => {
  it('agrees with ten thousand solutions in which the pair is forced', () => {
    const wrong: unknown[] = [];
    let tried = 0;

    for (let seed = 0; tried < 10_000; seed++) {
      const problem = rollProblem(seed, seed % 3 === 0 ? 'best-total' : 'most-people');
      const solved = solve(problem);
      const book = openPriceBook(solved);
      for (const { id } of problem.mentees) {
        for (const { mentor, loss } of pricesOf(book, id)) {
          const expected = lossBetween(solved, forced(problem, id, mentor));
          tried += 1;
          if (partsOf(problem, loss).join() !== expected.join()) wrong.push({ seed, id, mentor, loss, expected });
        }
      }
    }

    expect(wrong).toEqual([]);
  });

  it('names moves that lead from the best arrangement to one that loses just the price and keeps to the places', () => {
    const wrong: unknown[] = [];

    for (let seed = 0; seed < 1000; seed++) {
      const problem = { ...rollProblem(seed, 'most-people'), fixed: [] };
      const solved = solve(problem);
      for (const price of problem.mentees.flatMap(({ id }) => pricesOf(openPriceBook(solved), id))) {
        const pairs = follow(solved.result.pairs, price.chain);
        const best = scoreOf(problem, solved.result.pairs);
        const lost = scoreOf(problem, pairs).map((part, at) => best[at]! - part);
        const isAllowed = problem.mentors.every(
          ({ id, capacity }) => pairs.filter(({ mentor }) => mentor === id).length <= capacity,
        );
        const isDone = price.chain[0]?.mentee === price.mentee && price.chain[0].to === price.mentor;
        if (!isAllowed || !isDone || lost.join() !== partsOf(problem, price.loss).join()) wrong.push({ seed, price });
      }
    }

    expect(wrong).toEqual([]);
  });

  it('prices every other choice of a mentee, the cheapest first', () => {
    const book = openPriceBook(solve(SCARCE));

    const prices = pricesOf(book, 'a2').map(({ mentor, loss, chain }) => ({ mentor, loss, chain }));

    expect(prices).toEqual([
      {
        mentor: null,
        loss: { matched: 0, priorities: [], level: 0, total: 10 },
        chain: [
          { mentee: 'a2', from: 'b0', to: null },
          { mentee: 'a1', from: null, to: 'b0' },
        ],
      },
    ]);
  });

  it('says what a class loses beside another', () => {
    const mentees = SCARCE.mentees.map(({ id }) => ({ id, priority: id === 'a2' ? 3 : 1 }));
    const book = openPriceBook(solve({ ...SCARCE, mentees }));

    const [price] = pricesOf(book, 'a1');

    expect(price).toEqual({
      mentee: 'a1',
      mentor: 'b0',
      value: 50,
      level: 0,
      loss: {
        matched: 0,
        priorities: [
          { priority: 3, matched: 1 },
          { priority: 1, matched: -1 },
        ],
        level: 0,
        total: 10,
      },
      chain: [
        { mentee: 'a1', from: null, to: 'b0' },
        { mentee: 'a2', from: 'b0', to: null },
      ],
    });
  });

  it.each([
    { name: 'a fixed pair', mentee: 'a1' },
    { name: 'an unknown mentee', mentee: 'x' },
  ])('leaves nothing to choose to $name', ({ mentee }) => {
    const book = openPriceBook(solve({ ...SCARCE, fixed: [{ mentee: 'a1', mentor: 'b0' }] }));

    expect(pricesOf(book, mentee)).toEqual([]);
  });
});

describe('priceOfForbidding', () => {
  it('agrees with solving again without the edge', () => {
    const wrong: unknown[] = [];

    for (let seed = 0; seed < 1500; seed++) {
      const problem = rollProblem(seed, seed % 3 === 0 ? 'best-total' : 'most-people');
      const solved = solve(problem);
      for (const { mentee, mentor } of solved.result.pairs.filter(({ fixed }) => !fixed)) {
        const edges = problem.edges.filter((edge) => edge.mentee !== mentee || edge.mentor !== mentor);
        const price = priceOfForbidding(openPriceBook(solved), mentee)!;
        const expected = lossBetween(solved, { ...problem, edges });
        if (partsOf(problem, price.loss).join() !== expected.join()) wrong.push({ seed, mentee, price, expected });
      }
    }

    expect(wrong).toEqual([]);
  });

  it('has no price where nobody was chosen', () => {
    expect(priceOfForbidding(openPriceBook(solve(SCARCE)), 'a1')).toBeUndefined();
  });
});

describe('runnersUp', () => {
  it('finds the two best others on either side with what the whole loses by them', () => {
    const edges = [
      ...[50, 40, 30, 20].map((value, at) => ({ mentee: 'a0', mentor: `b${at}`, value })),
      ...[45, 44, 43].map((value, at) => ({ mentee: `a${at + 1}`, mentor: 'b0', value })),
    ];
    const solved = solve({ ...people(4, 4), edges, fixed: [] });
    const pair = solved.result.pairs[0]!;

    const { mentors, mentees } = runnersUp(openPriceBook(solved), pair);

    expect(pair).toEqual({ mentee: 'a0', mentor: 'b1', value: 40, fixed: false });
    expect(mentors.map(({ mentor, loss }) => [mentor, loss.matched, loss.total])).toEqual([
      ['b0', 1, 35],
      ['b2', 0, 10],
    ]);
    expect(mentees).toEqual([]);
  });

  it('leaves out who is with the mentor already', () => {
    const mentors = [{ id: 'b0', capacity: 2 }];
    const edges = ['a0', 'a1', 'a2', 'a3', 'a4'].map((mentee, at) => ({ mentee, mentor: 'b0', value: 50 - at }));

    const { mentees } = runnersUp(openPriceBook(solve({ ...people(5, 1), mentors, edges, fixed: [] })), edges[0]!);

    expect(mentees.map(({ mentee, loss }) => [mentee, loss.matched, loss.total])).toEqual([
      ['a2', 0, 1],
      ['a3', 0, 2],
    ]);
  });
});

function follow(pairs: readonly Pairing[], chain: readonly Move[]): readonly Pairing[] {
  const moved = new Map(chain.map(({ mentee, to }) => [mentee, to]));
  const stayed = pairs.filter(({ mentee }) => !moved.has(mentee));
  return [...stayed, ...[...moved].flatMap(([mentee, mentor]) => (mentor === null ? [] : [{ mentee, mentor }]))];
}

function partsOf(problem: Problem, loss: ReturnType<typeof pricesOf>[number]['loss']): readonly number[] {
  const classes = [...new Set(problem.mentees.map(({ priority }) => priority))].sort((a, b) => b - a);
  const byClass = classes.map((level) => loss.priorities.find(({ priority }) => priority === level)?.matched ?? 0);
  return problem.goal === 'best-total'
    ? [loss.level, loss.total, loss.matched, ...byClass]
    : [loss.matched, ...byClass, loss.level, loss.total];
}
