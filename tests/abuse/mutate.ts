/** Data files spoilt on purpose: a byte, a value, a number, a date, a key, a depth or a length at a time. */
import fc from 'fast-check';
import type { RawFile } from '../../src/core/dated';

/** One thing done to a text; `at` says where, as a share of what there is. */
export type Spoil =
  | { how: 'byte'; at: number; byte: number }
  | { how: 'cut'; at: number }
  | { how: 'drop' | 'double'; at: number; length: number }
  | { how: 'value'; at: number; raw: string }
  | { how: 'number' | 'date'; at: number; raw: string }
  | { how: 'key'; at: number; key: string }
  | { how: 'remove' | 'repeat' | 'swap'; at: number }
  | { how: 'nest'; at: number; depth: number }
  | { how: 'lengthen'; at: number; times: number };

const NUMBERS = [
  '1e999',
  '-1e999',
  '1e-320',
  '-0',
  '91',
  '-181',
  '540',
  '1e16',
  '0.1000000000000001',
  '12345678901234567890',
  'null',
  '"7"',
];
const DATES = [
  '',
  '1858-13-99',
  '1700-02-29',
  '0000',
  '-0044',
  'Y170000002',
  '9999/0001',
  '../..',
  '1858?',
  '185X',
  '99999999',
  '2024-05-28T99:00',
];
const VALUES = [
  'null',
  'true',
  '[]',
  '{}',
  '[[]]',
  '[null,null]',
  '""',
  '{"type":"Polygon"}',
  '"constructor"',
  '{"length":-1}',
  '{"toString":1}',
  '-1',
  '[[[[1,2]]]]',
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  'type',
  'geometry',
  '',
  'id',
  'name',
  '\u0000',
  '\u202e',
];

const FINE = 2 ** 30;
const at = fc.noBias(fc.nat(FINE - 1)).map((part) => part / FINE);
const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  fc.record({ how: fc.constant('byte' as const), at, byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ how: fc.constant('cut' as const), at }),
  fc.record({ how: fc.constantFrom('drop' as const, 'double' as const), at, length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ how: fc.constant('value' as const), at, raw: fc.constantFrom(...VALUES) }),
  fc.record({ how: fc.constant('number' as const), at, raw: fc.constantFrom(...NUMBERS) }),
  fc.record({ how: fc.constant('date' as const), at, raw: fc.constantFrom(...DATES.map((date) => JSON.stringify(date))) }),
  fc.record({ how: fc.constant('key' as const), at, key: fc.constantFrom(...KEYS) }),
  fc.record({ how: fc.constantFrom('remove' as const, 'repeat' as const, 'swap' as const), at }),
  fc.record({ how: fc.constant('nest' as const), at, depth: fc.constantFrom(1, 3, 40, 5000) }),
  fc.record({ how: fc.constant('lengthen' as const), at, times: fc.constantFrom(50, 3000) }),
);
/** One to three things done to a file. */
export const spoils = fc.array(spoil, { minLength: 1, maxLength: 3 });

/** A copy of a file with all of that done to it, in order; what needs JSON is left out where there is none any more. */
export function spoilt({ name, bytes }: RawFile, all: readonly Spoil[]): RawFile {
  return { name, bytes: all.reduce((done, each) => (each.how in BYTES ? ofBytes(done, each) : ofJson(done, each)), bytes) };
}

const BYTES = { byte: 1, cut: 1, drop: 1, double: 1 };

function ofBytes(bytes: Uint8Array, each: Spoil): Uint8Array {
  const place = Math.floor(each.at * bytes.length);
  if (each.how === 'cut') return bytes.slice(0, place);
  if (each.how === 'byte') return bytes.length === 0 ? bytes : bytes.with(place, each.byte);
  const length = 'length' in each ? each.length : 0;
  const again = each.how === 'double' ? place : place + length;
  return Uint8Array.from([...bytes.subarray(0, each.how === 'double' ? place + length : place), ...bytes.subarray(again)]);
}

/** A value in a tree, and how to put other JSON in its place. */
interface Spot {
  value: unknown;
  owner: object;
  key: string;
  /** Of its key and those above, the numbers of lists apart: a thousand positions are found no more often than one name. */
  path: string;
}

/** So deep, or so large, that walking there would try the walker here. */
const [DEEP, LARGE] = [1000, 2_000_000];
/** Stands in the tree for JSON that no value can be written as. */
const HOLE = '\u0001hole\u0001';

function ofJson(bytes: Uint8Array, each: Spoil): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  if (text.length > LARGE || text.includes('['.repeat(DEEP))) return bytes;
  try {
    const root = { root: JSON.parse(text) as unknown };
    const raw = changed(root, each);
    return new TextEncoder().encode((JSON.stringify(root.root) ?? 'null').replace(JSON.stringify(HOLE), () => raw));
  } catch (error) {
    if (error instanceof SyntaxError) return bytes;
    throw error;
  }
}

/** Changes the tree in place; gives the JSON for its hole. */
function changed(root: object, each: Spoil): string {
  const kinds = kindsOf(spotsOf(root).filter(({ value }) => fits(value, each)));
  const [kind, share] = [Math.floor(each.at * kinds.length), (each.at * kinds.length) % 1];
  const spot = kinds[kind]?.[Math.floor(share * kinds[kind].length)];
  if (!spot) return '';
  const { owner, key, value } = spot;
  if (each.how === 'remove') return Array.isArray(owner) ? (owner.splice(Number(key), 1), '') : (Reflect.deleteProperty(owner, key), '');
  if (each.how === 'repeat') return Array.isArray(owner) ? (owner.push(structuredClone(value)), '') : '';
  if (each.how === 'swap') return Array.isArray(owner) ? (owner.reverse(), '') : '';
  if (each.how === 'key') {
    Reflect.deleteProperty(owner, key);
    put(owner, Array.isArray(owner) ? '0' : each.key, value);
    return '';
  }
  put(owner, key, HOLE);
  if (each.how === 'nest') return `${'['.repeat(each.depth)}${JSON.stringify(value)}${']'.repeat(each.depth)}`;
  if (each.how === 'lengthen') return longer(value, each.times);
  return 'raw' in each ? each.raw : '';
}

function longer(value: unknown, times: number): string {
  if (typeof value === 'string') return JSON.stringify((value || 'x').repeat(times));
  if (Array.isArray(value)) return JSON.stringify(Array.from({ length: Math.min(times, 300) }, () => value as unknown[]).flat());
  return `"${'9'.repeat(times)}"`;
}

const DATE = /^-?\d{4}/;
function fits(value: unknown, { how }: Spoil): boolean {
  if (how === 'number') return typeof value === 'number';
  if (how === 'date') return (typeof value === 'string' && DATE.test(value)) || (Number.isInteger(value) && Number(value) > 1000);
  return true;
}

/** Every value below, with its owner. */
function spotsOf(owner: object, above = ''): Spot[] {
  return Object.entries(owner).flatMap(([key, value]: [string, unknown]) => {
    const path = `${above}/${Array.isArray(owner) ? '' : key}`;
    const below = typeof value === 'object' && value !== null ? spotsOf(value, path) : [];
    return [{ value, owner, key, path }, ...below];
  });
}

function kindsOf(spots: readonly Spot[]): Spot[][] {
  const kinds = new Map<string, Spot[]>();
  for (const spot of spots) kinds.set(spot.path, [...(kinds.get(spot.path) ?? []), spot]);
  return [...kinds.values()];
}

/** As its own member, whatever it is called. */
const put = (owner: object, key: string, value: unknown): void =>
  void Object.defineProperty(owner, key, { value, writable: true, enumerable: true, configurable: true });
