/** Instances as files of 32-bit numbers, so that every solver in its own process reads the same without making it anew. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { fingerprint, type Instance } from './instance';
import { type Known, make } from './instances';

const FOLDER = join('.build', 'instances');

/**
 * Returns the path of an instance's file, made now or before.
 * @throws Error when what it holds is not what was meant.
 */
export function keep(known: Known): string {
  const path = pathOf(known.name);
  if (existsSync(path) && fingerprint(readInstance(path)) === known.fingerprint) return path;
  return write(known.name, make(known));
}

/** Writes an instance: mentees, mentors, edges, capacities, starts, ends, values. */
export function write(name: string, instance: Instance): string {
  const { mentees, mentors, capacities, starts, ends, values } = instance;
  const parts = [Int32Array.of(mentees, mentors, values.length), capacities, starts, ends, values];
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    pathOf(name),
    Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))),
  );
  return pathOf(name);
}

/** Reads an instance back. */
export function readInstance(path: string): Instance {
  const bytes = readFileSync(path);
  const numbers = new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const [mentees = 0, mentors = 0, edges = 0] = numbers;
  let at = 3;
  const take = (count: number): Int32Array => numbers.subarray(at, (at += count));
  return {
    mentees,
    mentors,
    capacities: take(mentors),
    starts: take(mentees + 1),
    ends: take(edges),
    values: take(edges),
  };
}

function pathOf(name: string): string {
  return join(FOLDER, name);
}
