/** Utilities: dates by a pattern, digests, base 64, UUIDs, blobs, sleeping. */

import type { Check } from '../check';
import { equal, throws } from '../expect';

const PAGE = 'apps-script/reference/utilities/utilities';
const BLOB = 'apps-script/reference/base/blob';

function check(rule: string, covers: readonly string[], run: Check['run']): Check {
  return { id: `base/utilities/${rule}`, page: PAGE, covers, run };
}

/** 5 January 2026, 07:08:09.045 in Greenwich: a Monday. */
const WINTER = Date.UTC(2026, 0, 5, 7, 8, 9, 45);
/** 5 July 2026, 21:30:00 in Greenwich: a Sunday. */
const SUMMER = Date.UTC(2026, 6, 5, 21, 30);

type Case = readonly [ms: number, zone: string, pattern: string, text: string];

const DATES: Readonly<Record<string, Case>> = {
  'formats-year-month-and-day': [WINTER, 'GMT', 'yyyy-MM-dd', '2026-01-05'],
  'formats-the-time-of-day': [WINTER, 'GMT', 'HH:mm:ss', '07:08:09'],
  'formats-without-leading-zeros': [WINTER, 'GMT', 'd.M H:m:s', '5.1 7:8:9'],
  'formats-a-year-of-two-digits': [WINTER, 'GMT', 'yy', '26'],
  'formats-milliseconds': [WINTER, 'GMT', 'SSS', '045'],
  'formats-the-day-of-the-year': [SUMMER, 'GMT', 'D', '186'],
  'formats-the-day-of-the-week-by-number': [WINTER, 'GMT', 'u', '1'],
  'counts-sunday-as-seven': [SUMMER, 'GMT', 'u', '7'],
  'counts-hours-to-twelve': [SUMMER, 'GMT', 'hh:mm', '09:30'],
  'counts-hours-from-one-to-twenty-four': [Date.UTC(2026, 0, 5), 'GMT', 'k', '24'],
  'fills-up-numbers-to-the-width-of-the-pattern': [WINTER, 'GMT', 'ddd', '005'],
  'keeps-quoted-letters': [WINTER, 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'", '2026-01-05T07:08:09Z'],
  'reads-two-quotes-as-one': [WINTER, 'GMT', "d''M", "5'1"],
  'keeps-signs-and-russian-letters': [WINTER, 'GMT', 'dd.MM.yyyy г.', '05.01.2026 г.'],
  'shows-the-wall-time-of-the-zone': [WINTER, 'Europe/Moscow', 'HH:mm', '10:08'],
  'moves-to-the-next-day-where-the-zone-is-ahead': [SUMMER, 'Europe/Moscow', 'dd HH:mm', '06 00:30'],
  'moves-to-the-day-before-where-the-zone-is-behind': [WINTER, 'America/Los_Angeles', 'dd HH:mm', '04 23:08'],
  'knows-summer-time': [SUMMER, 'Europe/Berlin', 'HH:mm', '23:30'],
  'knows-what-a-zone-was-in-the-past': [Date.UTC(2012, 0, 5, 7), 'Europe/Moscow', 'HH', '11'],
  'writes-the-offset-without-a-colon': [WINTER, 'Europe/Moscow', 'Z', '+0300'],
  'writes-the-offset-with-a-colon': [WINTER, 'Asia/Kolkata', 'XXX', '+05:30'],
  'writes-an-offset-behind-greenwich': [WINTER, 'America/Los_Angeles', 'XXX', '-08:00'],
  'writes-no-offset-as-z': [WINTER, 'GMT', 'XXX', 'Z'],
};

function formats([rule, [ms, zone, pattern, text]]: readonly [string, Case]): Check {
  return check(rule, ['Utilities.formatDate'], () => {
    equal(Utilities.formatDate(new Date(ms), zone, pattern), text);
  });
}

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}

const DIGEST = ['Utilities.computeDigest', 'DigestAlgorithm.SHA_256'];
const IN_UTF_8 = [...DIGEST, 'Charset.UTF_8'];
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function sha256(text: string): number[] {
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
}

const DIGESTS: readonly Check[] = [
  check('digests-a-text', DIGEST, () => {
    equal(hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')), ABC);
  }),
  check('digests-bytes', DIGEST, () => {
    equal(hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, [97, 98, 99])), ABC);
  }),
  check('digests-an-empty-text', IN_UTF_8, () => {
    equal(hex(sha256('')), NOTHING);
  }),
  check('digests-a-text-by-its-bytes-in-utf-8', IN_UTF_8, () => {
    const bytes = Utilities.newBlob('Ёжик 😀').getBytes();

    equal(sha256('Ёжик 😀'), Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, bytes));
  }),
  check('returns-signed-bytes', DIGEST, () => {
    const bytes = sha256('abc');

    equal([bytes.length, bytes[0], bytes.every((byte) => byte >= -128 && byte <= 127)], [32, -70, true]);
  }),
  check('digests-by-an-older-algorithm', ['Utilities.computeDigest'], () => {
    equal(hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc')), '900150983cd24fb0d6963f7d28e17f72');
  }),
  check('signs-a-text-with-a-key', [], () => {
    const signature = Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe');

    equal(hex(signature), '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  }),
];

/** «Google グループ», the text of the page's own examples. */
const ENCODED = 'R29vZ2xlIOOCsOODq+ODvOODlw==';
const BYTES = [71, 111, 111, 103, 108, 101, 32, -29, -126, -80, -29, -125, -85, -29, -125, -68, -29, -125, -105];

const BASE_64: readonly Check[] = [
  check('decodes-base-64-to-signed-bytes', [], () => {
    equal(Utilities.base64Decode(ENCODED), BYTES);
  }),
  check('encodes-a-text-in-base-64', [], () => {
    equal(Utilities.base64Encode('A string here'), 'QSBzdHJpbmcgaGVyZQ==');
  }),
  check('encodes-a-text-in-a-charset', ['Charset.UTF_8'], () => {
    equal(Utilities.base64Encode('Google グループ', Utilities.Charset.UTF_8), ENCODED);
  }),
  check('encodes-bytes-in-base-64', [], () => {
    equal(Utilities.base64Encode(BYTES), ENCODED);
  }),
  check('decodes-the-web-safe-alphabet', [], () => {
    equal(Utilities.base64DecodeWebSafe('R29vZ2xlIOOCsOODq-ODvOODlw=='), BYTES);
  }),
  check('encodes-in-the-web-safe-alphabet', [], () => {
    equal(Utilities.base64EncodeWebSafe([-5, -17, -1]), '--__');
  }),
];

const REST: readonly Check[] = [
  check('makes-uuids', ['Utilities.getUuid'], () => {
    const uuid = Utilities.getUuid();

    equal(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuid), true);
  }),
  check('makes-another-uuid-each-time', ['Utilities.getUuid'], () => {
    equal(new Set([1, 2, 3, 4].map(() => Utilities.getUuid())).size, 4);
  }),
  check('sleeps-as-long-as-it-is-told', ['Utilities.sleep'], () => {
    const began = Date.now();

    Utilities.sleep(1500);

    equal(Date.now() - began >= 1490, true);
  }),
  check('refuses-a-date-that-is-none', ['Utilities.formatDate'], () => {
    throws(() => Utilities.formatDate(new Date(Number.NaN), 'GMT', 'yyyy'), {});
  }),
];

function ofBlobs(rule: string, run: Check['run'], page = PAGE): Check {
  return { id: `base/blobs/${rule}`, page, covers: ['Utilities.newBlob'], run };
}

const BLOBS: readonly Check[] = [
  ofBlobs('hold-a-text-in-utf-8', () => {
    equal(Utilities.newBlob('Ёж').getBytes(), [-48, -127, -48, -74]);
  }),
  ofBlobs('read-their-bytes-as-a-text-in-utf-8', () => {
    equal(Utilities.newBlob([71, -48, -74]).getDataAsString(), 'Gж');
  }),
  ofBlobs('keep-type-and-name', () => {
    const blob = Utilities.newBlob('BEGIN', 'text/calendar', 'встреча.ics');

    equal([blob.getContentType(), blob.getName()], ['text/calendar', 'встреча.ics']);
  }),
  ofBlobs(
    'have-no-name-unless-told',
    () => {
      equal(Utilities.newBlob('a', 'text/plain').getName(), null);
    },
    BLOB,
  ),
  ofBlobs(
    'take-a-name-and-a-type-later',
    () => {
      const blob = Utilities.newBlob([1, 2, 3]).setName('a.bin').setContentType('application/octet-stream');

      equal([blob.getName(), blob.getContentType()], ['a.bin', 'application/octet-stream']);
    },
    BLOB,
  ),
  ofBlobs(
    'are-copied-by-value',
    () => {
      const blob = Utilities.newBlob('a', 'text/plain', 'one.txt');
      const copy = blob.copyBlob();

      blob.setName('other.txt');

      equal([copy.getName(), copy.getDataAsString()], ['one.txt', 'a']);
    },
    BLOB,
  ),
];

export const UTILITY_CHECKS: readonly Check[] = [
  ...Object.entries(DATES).map(formats),
  ...DIGESTS,
  ...BASE_64,
  ...REST,
  ...BLOBS,
];
