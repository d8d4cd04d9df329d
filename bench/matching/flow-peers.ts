/** Packages that solve flows or linear programs: they know capacities and missing pairs, so an instance goes in as it is. */

import type { Answer, Instance } from './instance';
import { load, type Prepare } from './peer';

interface Flow {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: number;
}

interface MinCostFlow {
  readonly minCostFlowForNumberNodes: (graph: readonly Flow[]) => readonly (Flow & { readonly flow: number })[];
}

interface McmfPackage {
  readonly Mcmf: new () => {
    init(source: number, target: number, nodes: number): void;
    addEdge(from: number, to: number, capacity: number, cost: number): void;
    minCostMaxFlow(): { readonly mincost: number; readonly maxflow: number };
  };
}

interface HighsPackage {
  readonly default: () => Promise<{
    solve(
      problem: string,
      options: Readonly<Record<string, unknown>>,
    ): { readonly Columns: Readonly<Record<string, { readonly Primal: number }>> };
  }>;
}

export const FLOW_PEERS: Readonly<Record<string, Prepare>> = {
  'min-cost-flow': async (instance) => {
    const { minCostFlowForNumberNodes } = await load<MinCostFlow>('min-cost-flow');
    const best = bestOf(instance);
    const isPair = ({ from, to }: Flow): boolean => from > 0 && from <= instance.mentees && to > instance.mentees;
    const graph = [...flowsOf(instance, best)];
    return () => {
      const pairs = minCostFlowForNumberNodes(graph).filter((edge) => edge.flow > 0 && isPair(edge));
      return { matched: pairs.length, total: pairs.reduce((sum, { cost }) => sum + best - cost, 0) };
    };
  },
  '@algorithm.ts/mcmf': async (instance) => {
    const { Mcmf } = await load<McmfPackage>('@algorithm.ts/mcmf');
    const best = bestOf(instance);
    const sink = instance.mentees + instance.mentors + 1;
    return () => {
      const network = new Mcmf();
      network.init(0, sink, sink + 1);
      for (const { from, to, capacity, cost } of flowsOf(instance, best)) network.addEdge(from, to, capacity, cost);
      const { mincost, maxflow } = network.minCostMaxFlow();
      return { matched: maxflow, total: maxflow * best - mincost };
    };
  },
  highs: async (instance) => {
    const { default: start } = await load<HighsPackage>('highs');
    const highs = await start();
    const program = writeProgram(instance);
    return () => readSolution(instance, highs.solve(program, { output_flag: false }).Columns);
  },
};

/** From the source 0 to the mentees 1 …, from them to the mentors, and from the mentors to the sink, the last node. */
function* flowsOf(instance: Instance, best: number): Generator<Flow> {
  const { mentees, mentors, capacities, starts, ends, values } = instance;
  for (let mentee = 0; mentee < mentees; mentee++) {
    yield { from: 0, to: mentee + 1, capacity: 1, cost: 0 };
    for (let edge = starts[mentee]!; edge < starts[mentee + 1]!; edge++) {
      yield { from: mentee + 1, to: mentees + 1 + ends[edge]!, capacity: 1, cost: best - values[edge]! };
    }
  }
  for (let mentor = 0; mentor < mentors; mentor++) {
    yield { from: mentees + 1 + mentor, to: mentees + mentors + 1, capacity: capacities[mentor]!, cost: 0 };
  }
}

/** One variable an edge; whoever is served counts more than all values together. */
function writeProgram(instance: Instance): string {
  const { mentees, mentors, capacities, starts, ends, values } = instance;
  const served = mentees * bestOf(instance) + 1;
  const ofMentors = Array.from({ length: mentors }, (): string[] => []);
  const rows: string[] = [];
  for (let mentee = 0; mentee < mentees; mentee++) {
    const own: string[] = [];
    for (let edge = starts[mentee]!; edge < starts[mentee + 1]!; edge++) {
      own.push(`x${edge}`);
      ofMentors[ends[edge]!]!.push(`x${edge}`);
    }
    if (own.length > 0) rows.push(`${own.join('\n + ')} <= 1`);
  }
  ofMentors.forEach((own, mentor) => {
    if (own.length > 0) rows.push(`${own.join('\n + ')} <= ${capacities[mentor]}`);
  });
  const aim = Array.from(values, (value, edge) => `${served + value} x${edge}`);
  return `Maximize\n obj: ${aim.join('\n + ')}\nSubject To\n${rows.map((row, at) => ` r${at}: ${row}`).join('\n')}\nEnd\n`;
}

function readSolution({ values }: Instance, columns: Readonly<Record<string, { readonly Primal: number }>>): Answer {
  let matched = 0;
  let total = 0;
  values.forEach((value, edge) => {
    if ((columns[`x${edge}`]?.Primal ?? 0) < 0.5) return;
    matched += 1;
    total += value;
  });
  return { matched, total };
}

function bestOf({ values }: Instance): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
