/** The same acts, read in another way: another of their days moves the map, another wording of a disputed clause counts. */
import { describe, expect, test } from 'vitest';
import { layingsFrom, tenuresFrom } from '../../src/core/histories';
import type { Article, DualDate, Reading, Settlement } from '../../src/core/model';
import { AS_WRITTEN, disputedClauses, plainReading, readActs, writeClauses } from '../../src/core/reading';
import { act } from '../stub/parts';

const withArticle = (id: string, dates: Record<string, DualDate>, effective: string, article: Partial<Article>): Settlement =>
  act(id, '', { dates, effective, articles: [{ id: '1', title: { en: '1' }, text: { en: '1' }, sources: [], ...article }] });
const moves = (holder: string, ...regions: string[]) => [
  { regions, lens: ['dejure' as const], holders: [holder], status: 'held' as const },
];

const START = withArticle('start', { begins: { gregorian: '1640-01-01' } }, 'begins', { moves: moves('qing', 'bank', 'isle') });
/** Signed in spring, ratified in summer; the isle goes to the tsar or stays, as one reads it. */
const TREATY = withArticle(
  'treaty',
  {
    signed: { gregorian: '1858-05-28' },
    tsar_agrees: { gregorian: '1858-07-20', as: 'ratified' },
  },
  'signed',
  {
    moves: moves('tsar', 'bank'),
    clause: {
      id: 'mouth',
      question: { en: 'Which mouth?' },
      default: 'near',
      readings: [
        { id: 'near', name: { en: 'Near' }, text: { en: 'Near.' }, lays: [{ arcs: ['near-arm'], status: 'fixed' }], sources: [] },
        {
          id: 'far',
          name: { en: 'Far' },
          text: { en: 'Far.' },
          lays: [{ arcs: ['far-arm'], status: 'described' }],
          moves: moves('tsar', 'isle'),
          sources: [],
        },
      ],
    },
  },
);
const ACTS = [START, TREATY];
const told = (reading: Reading) =>
  tenuresFrom(readActs(ACTS, reading)).map(({ region, from, to, holders }) => `${region} ${from} ${to} ${holders}`);
const laid = (reading: Reading) => layingsFrom(readActs(ACTS, reading), ['near-arm', 'far-arm']).map(({ arc, from }) => `${arc} ${from}`);
const far: Reading = { dates: 'effective', clauses: { mouth: 'far' } };

describe('a disputed clause', () => {
  test('is read as its default unless another reading is asked for', () => {
    expect(told(AS_WRITTEN)).toEqual(['bank 1640-01-01 1858-05-28 qing', 'bank 1858-05-28 null tsar', 'isle 1640-01-01 null qing']);
    expect(laid(AS_WRITTEN)).toEqual(['near-arm 1858-05-28']);
  });
  test('adds the lines and moves of the reading chosen to those of its article', () => {
    expect(told(far)).toEqual([
      'bank 1640-01-01 1858-05-28 qing',
      'bank 1858-05-28 null tsar',
      'isle 1640-01-01 1858-05-28 qing',
      'isle 1858-05-28 null tsar',
    ]);
    expect(laid(far)).toEqual(['far-arm 1858-05-28']);
  });
  test('that returns in a later act is one choice, which rules it there too', () => {
    const later = withArticle('later', { signed: { gregorian: '1900-01-01' } }, 'signed', {
      clause: {
        ...TREATY.articles[0]!.clause!,
        readings: [
          { id: 'near', name: { en: 'Near' }, text: { en: 'Near.' }, sources: [] },
          { id: 'far', name: { en: 'Far' }, text: { en: 'Far.' }, moves: moves('qing', 'isle'), sources: [] },
        ],
      },
    });
    const acts = [...ACTS, later];
    expect(disputedClauses(acts).map((each) => each.settlement.id)).toEqual(['treaty']);
    expect(tenuresFrom(readActs(acts, far)).map(({ region, from, holders }) => `${region} ${from} ${holders}`)).toContain(
      'isle 1900-01-01 qing',
    );
    expect(tenuresFrom(readActs(acts, AS_WRITTEN)).map(({ from }) => from)).not.toContain('1900-01-01');
  });
  test('is found with its article and act', () =>
    expect(disputedClauses(ACTS).map((each) => `${each.settlement.id} ${each.article.id} ${each.clause.id}`)).toEqual(['treaty 1 mouth']));
});

describe('the day that moves the map', () => {
  test.each([
    ['effective', '1858-05-28'],
    ['signed', '1858-05-28'],
    ['ratified', '1858-07-20'],
    ['demarcated', '1858-05-28'],
  ] as const)('by the days %s it is %s', (dates, day) => expect(told({ dates, clauses: {} })).toContain(`bank ${day} null tsar`));

  test('two moves that another day brings together leave the later act alone', () => {
    const later = withArticle('later', { signed: { gregorian: '1858-07-20' } }, 'signed', { moves: moves('khan', 'bank') });
    const read = tenuresFrom(readActs([START, later, TREATY], { dates: 'ratified', clauses: {} })).filter(
      ({ region }) => region === 'bank',
    );
    expect(read.map(({ from, to, holders }) => `${from} ${to} ${holders}`)).toEqual(['1640-01-01 1858-07-20 qing', '1858-07-20 null tsar']);
  });
});

test('a reading says no more than what differs from the acts as written', () => {
  const wanted: Reading = { dates: 'effective', clauses: { mouth: 'near', sea: 'wide' } };
  expect(plainReading(ACTS, wanted)).toEqual(AS_WRITTEN);
  expect(plainReading(ACTS, { ...wanted, clauses: { mouth: 'middle' } })).toEqual(AS_WRITTEN);
  expect(writeClauses(plainReading(ACTS, far).clauses)).toBe('mouth:far');
});

test('the acts given are not touched', () => {
  const before = structuredClone(ACTS);
  readActs(ACTS, far);
  expect(ACTS).toEqual(before);
});
