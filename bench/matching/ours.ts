/** Our solver on an instance: the network is laid out beforehand, everything else is measured, the certificate too. */

import { certify, edgeBetween } from '../../src/domain/matching/certificate';
import { price } from '../../src/domain/matching/costs';
import type { Network } from '../../src/domain/matching/network';
import { optimise } from '../../src/domain/matching/optimise';
import type { Answer, Instance } from './instance';

/** Prepares one run. */
export function prepareOurs(instance: Instance): () => Answer {
  const network = networkOf(instance);
  return () => {
    const costs = price(network, 'most-people');
    const arrangement = optimise(network, costs);
    if (!certify(network, costs, arrangement)) throw new Error('not certified');
    return readAnswer(network, arrangement.mentorOf);
  };
}

/** Takes an instance as the network of a problem of one class without fixed pairs. */
export function networkOf({ mentees, mentors, capacities, starts, ends, values }: Instance): Network {
  return {
    menteeIds: nameAll(mentees),
    mentorIds: nameAll(mentors),
    priorities: new Float64Array(mentees),
    fixedMentors: new Int32Array(mentees).fill(-1),
    fixedValues: new Float64Array(mentees),
    room: capacities,
    starts,
    mentors: ends,
    values: Float64Array.from(values),
    levels: new Uint8Array(values.length),
  };
}

function nameAll(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index).padStart(6, '0'));
}

function readAnswer(network: Network, mentorOf: Int32Array): Answer {
  let matched = 0;
  let total = 0;
  mentorOf.forEach((mentor, mentee) => {
    if (mentor === -1) return;
    matched += 1;
    total += network.values[edgeBetween(network, mentee, mentor)]!;
  });
  return { matched, total };
}
