/** Files that would hurt are refused before they do, each with words that say what and what to do; and no file makes anything throw. */
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { RawFile } from '../../src/core/dated';
import { sayFault } from '../../src/core/fault';
import { LIMITS, readDated, recognise, unpack, type Limits } from '../../src/import';
import { asFile, asTopology, collection, feature, linkedPlaces, ohm, square, zipped, found } from './fixtures/aland';

const bytes = (...values: number[]): RawFile => ({ name: 'odd', bytes: Uint8Array.from(values) });
const utf16 = (text: string, mark: boolean): RawFile => ({
  name: 'wide',
  bytes: new Uint8Array(Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')),
});
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
/** Written as text: its own writer would run out of stack. */
const collections = (depth: number): string =>
  `${'{"type":"GeometryCollection","geometries":['.repeat(depth)}${JSON.stringify(square(1))}${']}'.repeat(depth)}`;
const dated = (geometry: object | null, properties = {}) =>
  collection([feature({ name: 'A', start_date: '1800', ...properties }, geometry)]);
const text = (content: string) => asFile('odd.geojson', content);
const arcs = (list: unknown, more = {}) => ({
  type: 'Topology',
  arcs: [square(1).coordinates[0]],
  objects: { a: { type: 'Polygon', arcs: list, properties: { start_date: '1800' } } },
  ...more,
});
const manyVertices = () => `{"type":"Polygon","coordinates":[[${'[1,2],'.repeat(200_000).slice(0, -1)}]]}`;

/** `limits` are made small where the real ones would make the tests slow; the real ones are the same code. */
const REFUSED: [what: string, file: RawFile, kind: string, message: RegExp, limits?: Partial<Limits>][] = [
  ['a file of a gigabyte', { name: 'big', bytes: new Uint8Array(1_000_000_000) }, 'too-large', /1,000 MB is more than the 200 MB/],
  ['ten million vertices', text(manyVertices()), 'too-many-vertices', /200,000 vertices are more than/, { vertices: 100_000 }],
  ['brackets a hundred thousand deep', text(nested(100_000)), 'too-deep', /nested 100,000 deep, more than the 64/],
  ['collections in collections in collections', text(collections(5000)), 'too-deep', /nested/],
  [
    'a string of a megabyte',
    text(JSON.stringify(dated(square(1), { note: 'a'.repeat(1_000_000) }))),
    'string-too-long',
    /a string of 1 MB/,
  ],
  [
    'a million members',
    text(JSON.stringify(Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [i, i])))),
    'too-many-members',
    /1,000 members/,
    { members: 900 },
  ],
  ['truncated JSON', text(JSON.stringify(ohm()).slice(0, 700)), 'truncated', /it ends within .*: it is cut off/],
  ['JSON cut off in a string', text('{"type":"FeatureColl'), 'truncated', /ends within a string/],
  ['brackets that close what none opened', text('{"a":1}}'), 'not-json', /closes at byte 7/],
  ['JSON with a mistake', text('{"type":}'), 'not-json', /it is not JSON/],
  ['an empty file', bytes(), 'empty-file', /the file is empty/],
  ['a table', text('name,start,end\nA,1800,1900\n'), 'other-format', /a table \(CSV\)/],
  ['a web page', text('<!DOCTYPE html><html><body>Log in</body></html>'), 'other-format', /a web page/],
  ['KML', text('<?xml version="1.0"?><kml></kml>'), 'other-format', /XML \(KML/],
  ['a shapefile', bytes(0, 0, 0x27, 0x0a, 0, 0, 0, 0), 'other-format', /a shapefile/],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), 'other-format', /a picture/],
  ['bytes of some program', bytes(0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, 2, 3, 4), 'other-format', /bytes of some program/],
  [
    'a pointer in place of the data',
    text('version https://git-lfs.github.com/spec/v1\noid sha256:00'),
    'other-format',
    /pointer of Git LFS/,
  ],
  [
    'letters in another encoding',
    { name: 'latin', bytes: Buffer.from('{"type":"Polygon","name":"\xe9t\xe9"}', 'latin1') },
    'not-text',
    /the text is not UTF-8/,
  ],
  ['JSON of another kind', text('{"hello":"world"}'), 'unknown-type', /not GeoJSON or TopoJSON \(it has hello\)/],
  ['features that are not a list', text('{"type":"FeatureCollection","features":{"0":1}}'), 'unknown-type', /"features" are not a list/],
  ['a topology whose arcs are absent', text(JSON.stringify(arcs([[7]]))), 'broken-topology', /uses arc 7, and there are 1/],
  ['a topology whose arcs are counted in fractions', text(JSON.stringify(arcs([[0.5]]))), 'broken-topology', /uses arc 0.5/],
  [
    'a topology that uses one arc a million times',
    text(JSON.stringify(arcs([Array(3000).fill(0)]))),
    'too-many-vertices',
    /decoded, the topology has more than/,
    { vertices: 10_000 },
  ],
  [
    'a topology with a broken transform',
    text(JSON.stringify(arcs([[0]], { transform: { scale: ['1', 1] } }))),
    'broken-topology',
    /"transform"/,
  ],
  ['a topology without objects', text('{"type":"Topology","arcs":[]}'), 'unknown-type', /no "objects"/],
  [
    'places of a projection that is not known here',
    text(JSON.stringify({ ...dated(square(1)), crs: { type: 'name', properties: { name: 'EPSG:28992' } } })),
    'foreign-crs',
    /its places are in "EPSG:28992"/,
  ],
  [
    'places in metres, not told',
    text(
      JSON.stringify(
        dated({
          type: 'Polygon',
          coordinates: [
            [
              [150000, 460000],
              [160000, 460000],
              [160000, 470000],
              [150000, 460000],
            ],
          ],
        }),
      ),
    ),
    'projected-coordinates',
    /4 of 4 positions are too great for degrees/,
  ],
  [
    'a latitude that is none',
    text(
      JSON.stringify(
        dated({
          type: 'Polygon',
          coordinates: [
            [
              [100, 95],
              [101, 95],
              [101, 96],
              [100, 95],
            ],
          ],
        }),
      ),
    ),
    'latitude-range',
    /100,95 is not a place on Earth/,
  ],
  [
    'positions that are none',
    text(
      JSON.stringify(
        dated({
          type: 'Polygon',
          coordinates: [
            [
              [1, 2],
              [1, null],
              [2, 3],
              [1, 2],
            ],
          ],
        }),
      ),
    ),
    'not-a-number',
    /\[1,null\] is not a position/,
  ],
  [
    'numbers beyond numbers',
    text(
      '{"type":"Feature","properties":{"start_date":"1800"},"geometry":{"type":"Polygon","coordinates":[[[1e999,1],[2,2],[3,3],[1e999,1]]]}}',
    ),
    'not-a-number',
    /is not a position/,
  ],
  [
    'a timespan for each day of a billion',
    text(
      JSON.stringify(
        collection([feature({ title: 'A' }, square(1), { when: { timespans: Array(1500).fill({ start: { in: '1800' } }) } })]),
      ),
    ),
    'too-many-dates',
    /1500 timespans/,
  ],
  [
    'timespans that come to too many versions',
    text(JSON.stringify(linkedPlaces())),
    'too-many-dates',
    /more than 5 versions/,
    { versions: 5 },
  ],
  ['too many features', text(JSON.stringify(ohm())), 'too-many-features', /more than 5 features/, { versions: 5 }],
  [
    'an interval that ends before it begins',
    text(JSON.stringify(dated(square(1), { start_date: '9999/0001' }))),
    'unreadable-date',
    /"9999\/0001"/,
  ],
  ['a year of the far future', text(JSON.stringify(dated(square(1), { start_date: 'Y170000002' }))), 'unreadable-date', /"Y170000002"/],
];

describe.each(REFUSED)('%s', (_, file, kind, message, limits) => {
  test(`is refused: ${kind}`, () => {
    const { features, diagnosis } = readDated([file], {}, { ...LIMITS, ...limits });
    expect(features).toEqual([]);
    const found = diagnosis.findings.find((each) => each.kind === kind);
    expect(diagnosis.findings.map((each) => each.kind)).toContain(kind);
    expect(found!.what).toMatch(message);
    expect(found!.file).toBe(file.name);
    expect(found!.remedy.length, 'it says what to do').toBeGreaterThan(10);
    expect(sayFault(found!)).not.toMatch(/undefined|\[object/);
  });
});

test('a member that programs take for a part of themselves is left out and told, and pollutes nothing', () => {
  const json =
    '{"type":"FeatureCollection","__proto__":{"polluted":1},"features":[{"type":"Feature","properties":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"name":"A","start_date":"1800"},"geometry":';
  const { features, diagnosis } = readDated([text(`${json}${JSON.stringify(square(1))}}]}`)]);
  expect(features).toHaveLength(1);
  expect(found({ diagnosis }).map(({ kind, id }) => [kind, id])).toEqual([
    ['polluting-key', '__proto__'],
    ['polluting-key', 'constructor'],
  ]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(
    recognise([text(`${json}${JSON.stringify(square(1))}}]}`)], { fields: { name: 'constructor' } }).findings.map(({ kind }) => kind),
  ).toContain('no-such-property');
});

test.each([
  ['with a mark', true],
  ['without one', false],
])('UTF-16 %s is read, and told', (_, mark) => {
  const { features, assumptions } = readDated([utf16(JSON.stringify(ohm()), mark)]);
  expect(features).toHaveLength(9);
  expect(assumptions).toContainEqual(expect.objectContaining({ kind: 'encoding', words: '1 file was in UTF-16LE' }));
});

describe('archives', () => {
  const plain = () => asFile('deep/er/aland.geojson', ohm());
  const refused = (file: RawFile, limits = {}) =>
    unpack([file], { ...LIMITS, ...limits })
      .findings.map(({ kind, what }) => `${kind}: ${what}`)
      .join('\n');

  test('are taken apart, with the paths in them, without what the system left', () => {
    const junk = ['__MACOSX/._aland.geojson', '.DS_Store', 'deep/._x', 'Thumbs.db'].map((name) => asFile(name, 'junk'));
    const { files, findings } = unpack([zipped('a.zip', [plain(), ...junk]), asFile('b.json', ohm())]);
    expect(files.map(({ name }) => name)).toEqual(['a.zip/deep/er/aland.geojson', 'b.json']);
    expect(findings).toEqual([]);
    expect(files[0]!.bytes).toEqual(plain().bytes);
  });
  test('that grow a thousand times are bombs', () => {
    const zeros = { name: 'zeros.json', bytes: new Uint8Array(20_000_000) };
    expect(refused(zipped('bomb.zip', [zeros]))).toMatch(/^bomb: the archive would grow \d+ times, to 20 MB: it is a zip bomb/);
  });
  test('that declare less than they unpack to are bombs', () => {
    const archive = zipSync({ 'a.json': new Uint8Array(5_000_000) });
    const view = new DataView(archive.buffer, archive.byteOffset);
    for (let at = 0; at + 4 < archive.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    expect(refused({ name: 'liar.zip', bytes: archive })).toMatch(/^bomb: "a.json" unpacks to more than the .* that it declares/);
  });
  test('within archives are not opened', () =>
    expect(refused(zipped('outer.zip', [zipped('inner.zip', [plain()])]))).toMatch(/^archive-in-archive:/));
  test('that together are too big are refused before they are unpacked', () =>
    expect(refused(zipped('a.zip', [plain()]), { totalBytes: 500 })).toMatch(/^too-large: unpacked/));
  test('of which one file is too big give the others', () => {
    const { files, findings } = unpack([zipped('a.zip', [plain(), asFile('small.json', '{}')])], { ...LIMITS, fileBytes: 1000 });
    expect(files.map(({ name }) => name)).toEqual(['a.zip/small.json']);
    expect(findings).toMatchObject([{ kind: 'too-large', file: 'a.zip/deep/er/aland.geojson' }]);
  });
  test('of too many files are refused', () =>
    expect(refused(zipped('a.zip', [plain(), asFile('b', 'b')]), { files: 1 })).toMatch(/^too-many-files/));
  test('that were cut off are refused', () => {
    const { name, bytes: whole } = zipped('a.zip', [plain()]);
    expect(refused({ name, bytes: whole.subarray(0, whole.length - 30) })).toMatch(/^damaged-archive/);
  });
  test('whose bytes are damaged are refused', () => {
    const { name, bytes: whole } = zipped('a.zip', [plain()]);
    whole.fill(255, 60, 200);
    expect(refused({ name, bytes: whole })).toMatch(/^damaged-archive/);
  });
  test('with a password are refused', () => {
    const { name, bytes: whole } = zipped('a.zip', [plain()]);
    const view = new DataView(whole.buffer, whole.byteOffset);
    for (let at = 0; at + 4 < whole.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(refused({ name, bytes: whole })).toMatch(/^locked-archive/);
  });
  test('too many files at once are refused', () =>
    expect(unpack(Array(3).fill(plain()), { ...LIMITS, files: 2 })).toMatchObject({ files: [], findings: [{ kind: 'too-many-files' }] }));
});

test('nothing at all is told as well', () => {
  expect(readDated([])).toMatchObject({ features: [], diagnosis: { findings: [{ kind: 'no-files' }] } });
});

test('a topology of nothing but points, and features that are none, are left out and counted', () => {
  const odd = collection([
    null,
    7,
    'x',
    [],
    { type: 'Feature' },
    feature({ name: 'A', start_date: '1800' }, { type: 'Point', coordinates: [1, 2] }),
    feature({ name: 'B', start_date: '1800' }, null),
  ]);
  const kinds = readDated([asFile('odd', odd)]).diagnosis.findings.map(({ kind, count }) => [kind, count]);
  expect(kinds).toEqual(expect.arrayContaining([['null-geometry', 1]]));
  expect(
    readDated([asFile('t', asTopology(collection([feature({ start_date: '1800' }, { type: 'Point', coordinates: [1, 2] })])))]).features,
  ).toEqual([]);
});
