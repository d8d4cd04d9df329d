/** Utilities: dates, digests, base64, blobs, UUIDs and sleeping, as far as the product calls them. */

import { createHash, createHmac } from 'node:crypto';

import { enumeration } from '../../core/enumeration';
import { ServiceError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { World } from '../../core/world';
import { type BlobData, newBlob, toBytes } from './blob';
import { formatDate } from './format-date';

const HASHES: Readonly<Record<string, string>> = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256' };

/** AS/reference/utilities: a script sleeps five minutes at most. */
const LONGEST_SLEEP_MS = 300_000;

const DigestAlgorithm = enumeration('DigestAlgorithm', ['MD5', 'SHA_1', 'SHA_256']);
const Charset = enumeration('Charset', ['UTF_8', 'US_ASCII']);

const members = {
  formatDate(date: unknown, timeZone: unknown, pattern: unknown) {
    if (!(date instanceof Date)) throw wrongSignature('formatDate');
    if (typeof timeZone !== 'string' || typeof pattern !== 'string') throw wrongSignature('formatDate');
    if (Number.isNaN(date.getTime())) throw new ServiceError('Invalid argument: date');
    return formatDate(date.getTime(), timeZone, pattern);
  },
  computeDigest(algorithm: { toString(): string }, value: BlobData) {
    const hash = HASHES[String(algorithm)];
    if (hash === undefined) throw wrongSignature('computeDigest');
    return signed(createHash(hash).update(bufferOf(value)).digest());
  },
  computeHmacSha256Signature: (value: BlobData, key: BlobData) =>
    signed(createHmac('sha256', bufferOf(key)).update(bufferOf(value)).digest()),
  base64Encode: (data: BlobData) => bufferOf(data).toString('base64'),
  // Google pads the web-safe alphabet too; Node's base64url does not.
  base64EncodeWebSafe: (data: BlobData) => bufferOf(data).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  base64Decode: (encoded: string) => decode(encoded, /^[A-Za-z0-9+/]*={0,2}$/),
  base64DecodeWebSafe: (encoded: string) => decode(encoded, /^[A-Za-z0-9_-]*={0,2}$/),
  newBlob: (data: BlobData, contentType?: string, name?: string) => newBlob(data, contentType, name),
};

/** Makes the service; chance comes from the world, so a seed fixes the UUIDs. */
export function createUtilities(world: World) {
  const passing = Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      throughGate(world, name, member as (...args: unknown[]) => unknown),
    ]),
  ) as typeof members;
  return {
    global: expose('Utilities', {
      ...passing,
      Charset,
      DigestAlgorithm,
      getUuid: () => world.gate.call({ method: 'Utilities.getUuid' }, () => uuid(world)),
      sleep(milliseconds: number) {
        if (!(milliseconds <= LONGEST_SLEEP_MS)) throw new ServiceError('Invalid argument: milliseconds');
        world.gate.call({ method: 'Utilities.sleep' }, () => world.gate.wait(milliseconds));
      },
    }),
  };
}

function throughGate(world: World, name: string, member: (...args: unknown[]) => unknown) {
  return (...args: unknown[]) => world.gate.call({ method: `Utilities.${name}` }, () => member(...args));
}

function uuid(world: World): string {
  const hex = (length: number): string => Array.from({ length }, () => world.random.below(16).toString(16)).join('');
  // RFC 4122: version 4, and two fixed bits at the head of the fourth group.
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'.charAt(world.random.below(4))}${hex(3)}-${hex(12)}`;
}

function bufferOf(data: BlobData): Buffer {
  return Buffer.from(Int8Array.from(toBytes(data)).buffer);
}

function signed(buffer: Buffer): number[] {
  return [...new Int8Array(buffer)];
}

function decode(encoded: string, alphabet: RegExp): number[] {
  if (!alphabet.test(encoded)) throw new ServiceError('Could not decode string.');
  return signed(Buffer.from(encoded.replaceAll('-', '+').replaceAll('_', '/'), 'base64'));
}

function wrongSignature(member: string): ServiceError {
  return new ServiceError(`The parameters don't match the method signature for Utilities.${member}.`);
}
