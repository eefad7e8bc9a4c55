import { box, collection, feature, parts, polygon } from './build';

/** A label, a bad file, and what must be said of it: kind, feature, place, words. */
export type Case = [label: string, content: unknown, ...said: string[]];

const bytes = (...values: number[]) => Uint8Array.from([...values, ...Array<number>(40).fill(32)]);
const point = { type: 'Point', coordinates: [1, 2] };
const topology = (arcs: unknown, of: unknown) => ({ type: 'Topology', arcs, objects: { land: { type: 'Polygon', arcs: of } } });

/** What is wrong before any outline is looked at. */
export const FILE_CASES: Case[] = [
  ['an empty file', '  \n', 'empty-file (file): there is nothing in it'],
  ['a zip archive', bytes(0x50, 0x4b, 3, 4), 'other-format (file): is a zip archive'],
  ['a gzipped file', bytes(0x1f, 0x8b), 'other-format (file): is compressed with gzip'],
  ['a shapefile', bytes(0, 0, 0x27, 0x0a), 'other-format (file): is a shapefile'],
  ['a web page', '<!doctype html><title>borders</title>', 'other-format (file): is a web page'],
  ['KML', '<?xml version="1.0"?><kml/>', 'other-format (file): is XML'],
  ['a table', 'name,from,to\nAlfa,1850,1860\n', 'other-format (file): is a table'],
  [
    'a pointer instead of the file',
    'version https://git-lfs.github.com/spec/v1\noid sha256:00\n',
    'other-format (file): is a pointer of git, not the file',
  ],
  ['Latin 1', Uint8Array.from([0x22, 0xe9, 0x22]), 'not-text (file): its bytes are not UTF-8: letters outside ASCII would be wrong'],
  [
    'a comma too many',
    '{"type": "Point",\n "coordinates": [1, 2,]}',
    'not-json (file): line 2, column 23 is not JSON (a comma before it is one too many)',
  ],
  [
    'a text cut off',
    '{"type": "FeatureCollection", "features": [',
    'not-json (file): line 1, column 44 is not JSON (the text ends too early: it is cut off)',
  ],
  [
    'NaN',
    '{"type": "Point", "coordinates": [NaN, 2]}',
    'not-json (file): line 1, column 35 is not JSON (NaN is not a JSON value: write null or a number)',
  ],
  ['single quotes', "{'type': 'Point'}", 'not-json (file): line 1, column 2 is not JSON (texts stand in double quotes)'],
  ['a comment', '{\n  // a point\n  "type": "Point"}', 'not-json (file): line 2, column 3 is not JSON (JSON has no comments)'],
  [
    'one feature a line',
    `${JSON.stringify(feature(point))}\n${JSON.stringify(feature(point))}`,
    'not-json (file): it has a feature on each line, which is read here and not everywhere',
  ],
  [
    'brackets without end',
    `${'['.repeat(5000)}1${']'.repeat(5000)}`,
    'too-deep (file): brackets are nested 5,000 deep, more than the 64 that are read',
  ],
  ['a list', [[]], 'unknown-type (file): "type" is missing'],
  ['a type that every object has', { type: 'constructor' }, 'unknown-type (file): "type" is "constructor"'],
  [
    'a feature that is none',
    collection('x', { type: 'feature' }),
    'unknown-type (feature 1): is "x"',
    'unknown-type (feature 2): its "type" is "feature"',
  ],
  [
    'a geometry of an unknown type',
    feature({ type: 'Circle', coordinates: [0, 0] }),
    'unknown-type (feature 1): the type of its geometry is "Circle"',
  ],
  ['features that are not a list', { type: 'FeatureCollection', features: {} }, 'shape (file): "features" is an object'],
  ['no features', collection(), 'no-features (file): holds no features'],
  [
    'coordinates that are not a list',
    { type: 'LineString', coordinates: 'x' },
    'shape (feature 1): its LineString has "x" for coordinates',
  ],
  [
    'a key that pollutes',
    '{"type":"Feature","properties":{"__proto__":{"admin":true}},"geometry":null}',
    'polluting-key (feature 1): has a member "__proto__"',
    'null-geometry (feature 1): has no geometry',
  ],
  [
    'a crs of another globe',
    { ...point, crs: { type: 'name', properties: { name: 'EPSG:28992' } } },
    'foreign-crs (file): has a "crs" (EPSG:28992)',
  ],
  [
    'a crs that says what is said anyway',
    { ...point, crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } } },
    'foreign-crs (file): has a "crs" (urn:ogc:def:crs:OGC:1.3:CRS84)',
  ],
  [
    'metres',
    feature(polygon(box(500_000, 6_000_000, 1000))),
    'projected-coordinates (file): its coordinates are not degrees: most are beyond 720',
  ],
  [
    'latitude first',
    feature(polygon(box(48, 134, 3))),
    'swapped-coordinates (file): 5 latitudes are beyond 90, and no longitude is: the two are swapped',
  ],
  [
    'points beside areas',
    collection(feature(polygon(box(0, 0, 1))), feature(point)),
    'mixed-geometry (file): holds areas (1) and points (1) side by side',
  ],
  [
    'a topology with an arc that is not there',
    topology(
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
      [[7]],
    ),
    'broken-topology land: names arc 7, and there are 1',
  ],
  ['a topology whose arcs are no lines', topology([null], [[0]]), 'broken-topology (file): arc 0 is not a list of positions'],
  ['a topology without objects', { type: 'Topology', arcs: [] }, 'broken-topology (file): its "objects" are missing'],
  [
    'a topology that grows without end',
    topology([Array.from({ length: 1000 }, () => [0, 0])], [Array<number>(10_000).fill(0)]),
    'broken-topology land: its arcs are used so often that they cannot all be written out',
  ],
  ['no geometry', feature(null), 'null-geometry (feature 1): has no geometry'],
  ['an empty geometry', feature(parts()), 'empty-geometry (feature 1): has no coordinates'],
  ['a polygon without rings', feature(parts([], [box(0, 0, 1)])), 'empty-geometry (feature 1): one of its polygons has no rings'],
  [
    'null for a coordinate',
    feature(
      polygon([
        [0, 0],
        [1, null],
        [1, 1],
        [0, 0],
      ]),
    ),
    'not-a-number (feature 1): a coordinate is not a number (null)',
  ],
  [
    'a text for a coordinate',
    { type: 'Point', coordinates: ['4.5', 52] },
    'not-a-number (feature 1): a coordinate is not a number ("4.5")',
  ],
  ['a position of one number', { type: 'LineString', coordinates: [[0], [1, 1]] }, 'short-position (feature 1): a position is [0]'],
  [
    'a latitude beyond the pole',
    collection(feature(polygon(box(100, 88, 3)))),
    'latitude-range (feature 1) 103,91: latitude 91 is beyond 90',
  ],
  ['a longitude of 181', feature(polygon(box(178, 0, 3))), 'longitude-range (feature 1) 181,0: longitude 181 is beyond 180'],
  [
    'an outline over the antimeridian',
    feature(
      polygon([
        [179, 0],
        [-179, 0],
        [-179, 2],
        [179, 2],
        [179, 0],
      ]),
    ),
    'antimeridian (feature 1) 179,0: an outline jumps from longitude 179 to -179',
  ],
  [
    'more decimals than atoms',
    { type: 'Point', coordinates: [1.23456789, 2] },
    'too-precise (feature 1) 1.23456789,2: 1.23456789 has more than 6 decimals',
  ],
];
