/** What a file is taken for: by its content, whatever its name ends in. */
import { describe, expect, test } from 'vitest';
import { readDated, recognise, unpack } from '../../src/import';
import type { RawFile } from '../../src/core/dated';
import {
  asFile,
  asSequence,
  asTopology,
  collection,
  feature,
  jsonFg,
  ohm,
  plain,
  ROWS,
  SHAPES,
  square,
  yearly,
  zipped,
} from './fixtures/aland';

const HABIT = {
  ohm: 'exclusive',
  cshapes: 'inclusive',
  cliopatria: 'inclusive',
  newberry: 'inclusive',
  'linked-places': 'inclusive',
  plain: 'exclusive',
  'thalweg-layer': 'exclusive',
} as const;
const THING = {
  ohm: 'name',
  cshapes: 'gwcode',
  cliopatria: 'Name',
  newberry: 'ID',
  'linked-places': '@id',
  plain: 'naam',
  'thalweg-layer': 'id',
} as const;

describe.each(Object.entries(SHAPES))('%s', (name, make) => {
  const format = name as keyof typeof SHAPES;

  test.each([
    ['as GeoJSON', (content: ReturnType<typeof make>) => asFile('aland.txt', content)],
    ['as a text sequence', (content: ReturnType<typeof make>) => asFile('aland.png', asSequence(content))],
    ['with a byte order mark', (content: ReturnType<typeof make>) => asFile('aland', `\ufeff${JSON.stringify(content)}`)],
  ])('is recognised %s, with its members, its ends and its things', (_, file) => {
    const guess = recognise([file(make())]);
    expect(guess.findings).toEqual([]);
    expect(guess).toMatchObject({
      format,
      features: make().features instanceof Array ? (make().features as unknown[]).length : 0,
      things: 4,
    });
    expect(guess.by.length).toBeGreaterThan(0);
    expect(guess.fields.thing).toBe(THING[format]);
    expect(guess.end).toMatchObject({ rule: HABIT[format], pairs: 5 });
    expect(guess.end.why).toMatch(/^5 of 5 consecutive pairs/);
  });

  test('has all its versions when it is read', () => {
    expect(readDated([asFile('aland', make())]).features).toHaveLength(ROWS.length);
  });
});

test('a topology of any of these is read with its shared arcs decoded', () => {
  const set = readDated([asFile('aland.json', asTopology(ohm()))]);
  expect(set.format).toBe('ohm');
  expect(set.features).toHaveLength(ROWS.length);
  const [ring] = set.features[0]!.geometry.coordinates[0]!;
  expect(ring!.map(([x, y]) => [Math.round(x!), Math.round(y!)])).toHaveLength(5);
});

test('JSON-FG is read by its time', () => {
  const guess = recognise([asFile('a', jsonFg())]);
  expect(guess).toMatchObject({ format: 'plain', by: ['time.interval'], end: { rule: 'inclusive' } });
  expect(readDated([asFile('a', jsonFg())]).features.filter(({ to }) => to === null)).toHaveLength(4);
});

test.each<[string, (files: RawFile[]) => RawFile[]]>([
  ['a folder', (files) => files],
  ['a zip archive', (files) => unpack([zipped('world.zip', files)]).files],
])('one file for each year, in %s, is read as frames that last until the next', (_, given) => {
  const files = given(yearly());
  expect(recognise(files)).toMatchObject({ format: 'yearly', files: 4, dates: 4, confidence: 'sure' });
  const of = (thing: string) =>
    readDated(files)
      .features.filter((each) => each.thing === thing)
      .map(({ since, holder, to }) => [since, holder, to === null]);
  expect(of('rivermark'), 'three frames that say the same are one version').toEqual([
    ['-0499', 'aland', false],
    ['1900', 'bland', true],
  ]);
  expect(of('without-a-name')).toEqual([['-0499', 'without-a-name', true]]);
});

test('files of another shape than most are left out, and told', () => {
  const { findings, format } = recognise([
    asFile('a.json', ohm()),
    asFile('lakes.json', collection([feature({ name: 'Lake' }, square(0))])),
  ]);
  expect(format).toBe('ohm');
  expect(findings).toMatchObject([{ kind: 'other-shape', file: 'lakes.json', severity: 'warning' }]);
});

test('what lies beside the borders is one remark', () => {
  const files = [asFile('a.json', ohm()), asFile('README.md', '# Borders'), asFile('LICENCE', 'Take it.'), asFile('table.csv', 'a,b\n1,2')];
  expect(readDated(files).diagnosis.findings).toMatchObject([{ kind: 'not-borders', count: 3, severity: 'warning' }]);
});

describe('ends', () => {
  /** OpenHistoricalMap's words, but each end is the day before the next beginning. */
  const contrary = () =>
    collection(
      Array.from({ length: 6 }, (_, i) => feature({ name: 'A', start_date: `${1800 + i}`, end_date: `${1800 + i}-12-31` }, square(10))),
    );

  test('that contradict the habit of their shape are told as the data have them', () => {
    const { end } = recognise([asFile('a', contrary())]);
    expect(end).toMatchObject({ rule: 'inclusive', pairs: 5, nextDay: 5, touching: 0 });
    expect(end.why).toMatch(
      /5 of 5 consecutive pairs leave exactly one day .* exclusive ends are usual in OpenHistoricalMap, and the data contradict it/,
    );
  });

  test('are what the reader says they are, and the data are told to speak against it', () => {
    const { end } = recognise([asFile('a', contrary())], { end: 'exclusive' });
    expect(end.rule).toBe('exclusive');
    expect(end.why).toMatch(/you said .* but the data speak against it: 5 of 5/);
  });

  test('of which too few meet follow the habit', () => {
    const { end } = recognise([asFile('a', collection([feature({ FromYear: 1, ToYear: 2, Name: 'A' }, square(1))]))]);
    expect(end.rule).toBe('inclusive');
    expect(end.why).toMatch(/too few versions follow each other/);
  });
});

describe('a reader who corrects', () => {
  test('points out properties, whatever their case', () => {
    const set = readDated([asFile('a', plain())], { fields: { holder: 'EIGENAAR' } });
    expect(set.features.map(({ holder }) => holder)).toEqual(ROWS.map(({ state }) => state.toLowerCase()));
  });
  test('hears of a property that nobody has', () => {
    const { findings } = recognise([asFile('a', plain())], { fields: { name: 'titel' } });
    expect(findings).toMatchObject([{ kind: 'no-such-property', id: 'name' }]);
    expect(findings[0]!.remedy).toMatch(/naam, eigenaar, van, tot/);
  });
  test('names the shape', () => {
    expect(recognise([asFile('a', ohm())], { format: 'plain' })).toMatchObject({
      format: 'plain',
      fields: { from: 'start_date', to: 'end_date' },
    });
  });
  test('is shown values to choose from', () => {
    const { candidates } = recognise([asFile('a', plain())]);
    expect(candidates).toContainEqual({ field: 'van', count: 9, dates: 9, values: ['1700-01-01', '1800-01-01', '1858-05-28'] });
  });
});

test('dates without ends are whole maps where most things stand at each, and changes of single things where not', () => {
  const at = (name: string, year: number) => feature({ name, year }, square(10));
  const frames = readDated([asFile('a', collection([at('A', 1800), at('B', 1800), at('A', 1850), at('C', 1850), at('B', 1850)]))]);
  expect(frames.assumptions.map(({ kind }) => kind)).toContain('frames');
  const changes = readDated([asFile('a', collection([at('A', 1800), at('B', 1810), at('C', 1820), at('A', 1830), at('D', 1840)]))]);
  expect(changes.assumptions.map(({ kind }) => kind)).toContain('until-next');
  expect(changes.features.filter(({ to }) => to === null)).toHaveLength(4);
});

test.each(['null', ' true\n', '-1.5e3', '"borders"'])('%s is JSON, and no text of another kind', (content) => {
  const [found, ...more] = readDated([asFile('a.json', content)]).diagnosis.findings;
  expect(more).toEqual([]);
  expect(found).toMatchObject({ kind: 'not-json', severity: 'error', what: expect.not.stringContaining('text, but not JSON') });
});
