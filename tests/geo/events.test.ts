/** Every fact of the seed on the timeline: all of them, dated in both calendars, placed, with sources that exist. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromIso, fromJulianIso, julianIso } from '../../src/core/civil';
import { edtfDays } from '../../src/core/edtf';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
interface Told {
  id: string;
  date: string;
  julian?: string;
  seed_date: string;
  seed_calendar: string;
  kind: string;
  title: Record<string, string>;
  seed_says: Record<string, string>;
  scholarship?: Record<string, string>;
  verdict: string;
  place?: { name: Record<string, string>; lon: number; lat: number };
  outside?: boolean;
  settlement?: string;
  expedition?: string;
  sources: string[];
  confidence: string;
}
const events: Told[] = read('geo/events.json').events;
const FACTS = 137;

const idsOf = (folder: string, end: string) => readdirSync(folder).flatMap((name) => (name.endsWith(end) ? [name.slice(0, -end.length)] : []));
const settlements = idsOf('geo/settlements', '.json');
const expeditions = idsOf('geo/expeditions', '.geojson');
const sources: string[] = read('geo/sources.json').map(({ id }: { id: string }) => id);

test('all 137 facts are there, once, in order', () => {
  expect(events.map(({ id }) => id)).toEqual(Array.from({ length: FACTS }, (_, i) => `F${String(i + 1).padStart(3, '0')}`));
});

// ---------------------------------------------------------------- time

const DAY = /^\d{4}-\d\d-\d\d$/;
const bare = (edtf: string) => edtf.replace(/[?~%]$/, '');
/** First and last day of a Julian day, month or year; a month counts to its 28th. */
function julianDays(julian: string): [first: number, last: number] {
  const plain = bare(julian);
  return [plain + '-01-01'.slice(plain.length - 4), plain + '-12-28'.slice(plain.length - 4)].map(fromJulianIso) as [number, number];
}

/** Two days must be the same day in both calendars; what is less exact must at least touch. An interval is compared end by end. */
function disagree(gregorian: string, julian: string): string | undefined {
  const ends = gregorian.split('/');
  return julian.split('/').flatMap((end, i) => ofEnd(ends[i]!, end) ?? [])[0];
}
function ofEnd(gregorian: string, julian: string): string | undefined {
  const { first, last, precision } = edtfDays(gregorian);
  const [from, to] = julianDays(julian);
  if (precision === 'day' && from === to) return first === from ? undefined : `${gregorian} is ${julianIso(first)} Old Style, not ${julian}`;
  return from <= last && to >= first ? undefined : `${gregorian} and ${julian} Old Style do not meet`;
}

describe('dates', () => {
  test.each(events.map((event) => [event.id, event] as const))('%s', (_, { date, julian }) => {
    const { first, last } = edtfDays(date);
    expect(last).toBeGreaterThanOrEqual(first);
    if (julian) expect(disagree(date, julian)).toBeUndefined();
  });
  test('many are given in both calendars', () => {
    expect(events.filter(({ julian }) => julian).length).toBeGreaterThan(50);
  });
  test('a wrong pair would be seen', () => {
    expect(disagree('1858-05-28', '1858-05-16')).toBeUndefined();
    expect(disagree('1858-05-29', '1858-05-16')).toContain('1858-05-17');
    expect(disagree('1685-06-22/1685-06-26', '1685-06-12/1685-06-17')).toContain('1685-06-16');
    expect(disagree('1851-02~', '1851-02-16')).toBeUndefined();
    expect(disagree('1851-02~', '1851-02-25')).toBeDefined();
    expect(disagree('1686-07-17/1687-05', '1686-07-07/1687-01')).toBeDefined();
  });
  test('what the seed dates to the day is that day in the calendar it used', () => {
    const printed = events.filter(({ seed_date, seed_calendar, date }) => /^\d+ [a-z]+/.test(seed_date) && seed_calendar !== 'unknown' && DAY.test(date));
    for (const { id, seed_date, seed_calendar, date, julian } of printed) {
      const day = seed_calendar === 'julian' ? julian! : date;
      expect(Number(day.slice(8)), id).toBe(Number.parseInt(seed_date, 10));
      expect(julianIso(fromIso(date)), id).toBe(julian);
    }
    expect(printed.length).toBe(9);
  });
});

// ---------------------------------------------------------------- references

test('every settlement, expedition and source is there', () => {
  for (const { id, settlement, expedition, sources: cited } of events) {
    if (settlement) expect(settlements, id).toContain(settlement);
    if (expedition) expect(expeditions, id).toContain(expedition);
    expect(cited[0], id).toBe('seed');
    expect(new Set(cited).size, id).toBe(cited.length);
    expect(
      cited.filter((source) => !sources.includes(source)),
      id,
    ).toEqual([]);
  }
});

test('a settlement that names its day is told on its day', () => {
  const days: [fact: string, settlement: string][] = [
    ['F001', 'tianjin-1858'],
    ['F045', 'bura-1727'],
    ['F047', 'abagaitu-1727'],
    ['F048', 'selenga-1727'],
    ['F122', 'aigun-1858'],
    ['F136', 'peking-1860'],
  ];
  for (const [fact, id] of days) {
    const { dates, effective } = read(`geo/settlements/${id}.json`);
    const event = events.find((each) => each.id === fact)!;
    expect({ settlement: event.settlement, date: event.date }).toEqual({ settlement: id, date: dates[effective].gregorian });
  }
});

// ---------------------------------------------------------------- places

const inFrame = ({ lon, lat }: { lon: number; lat: number }) => lon >= 60 && lon <= 160 && lat >= 18 && lat <= 73;

test('what lies outside the frame says so, and nothing else does', () => {
  for (const { id, place, outside } of events) expect(outside ?? false, id).toBe(place ? !inFrame(place) : false);
  expect(events.filter(({ outside }) => outside).length).toBeGreaterThan(20);
});

// ---------------------------------------------------------------- words

const LANGUAGES = ['en', 'nl', 'ru', 'zh'];
test('every title and every place is told in four languages', () => {
  for (const { id, title, place } of events) {
    for (const text of place ? [title, place.name] : [title]) {
      expect(Object.keys(text), id).toEqual(LANGUAGES);
      expect(Object.values(text).every(Boolean), id).toBe(true);
    }
    expect(title.zh, id).toMatch(/\p{Script=Han}/u);
    expect(title.ru, id).toMatch(/\p{Script=Cyrillic}/u);
  }
});

test('what the seed says is told in English and Dutch; a statement that does not hold is answered', () => {
  for (const { id, seed_says, scholarship, verdict } of events) {
    expect(seed_says.en && seed_says.nl, id).toBeTruthy();
    if (verdict !== 'agrees') expect(scholarship?.en, id).toBeTruthy();
  }
});

test('kinds, verdicts and trust are of the list', () => {
  const kinds = ['treaty', 'acquisition', 'founding', 'journey', 'siege', 'war', 'embassy', 'decree', 'administration', 'context'];
  const verdicts = ['agrees', 'incomplete', 'imprecise', 'contested', 'garbled', 'wrong'];
  expect([...new Set(events.map(({ kind }) => kind))].filter((kind) => !kinds.includes(kind))).toEqual([]);
  expect([...new Set(events.map(({ verdict }) => verdict))].sort()).toEqual(verdicts.toSorted());
  expect([...new Set(events.map(({ confidence }) => confidence))].sort()).toEqual(['A', 'B', 'C']);
});
