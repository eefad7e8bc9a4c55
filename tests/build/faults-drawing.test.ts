/** Every kind of fault in the drawing and in shapes: the made-up border is broken in one place, and the build says file, id, place, what is wrong and how to mend it. */
import { describe, expect, test } from 'vitest';
import { miniDocuments, miniWith, type Content } from '../core/mini';
import { arc, broken, feature, said } from './broken';

test('the made-up border has none', () => expect(said(miniDocuments())).toEqual([]));

describe('the drawing', () => {
  test('coordinates out of range', () => {
    expect(broken('arcs/crest.geojson', (c) => (arc(c, 'crest')[1] = [51.5, 103.2]))).toEqual([
      'error: mini/arcs/crest.geojson: crest at 51.5,103.2: latitude 103.2 is beyond 90. Longitude comes first: swap the two.',
    ]);
    expect(broken('arcs/crest.geojson', (c) => (arc(c, 'crest')[1] = [400, 51.5]))[0]).toContain(
      'crest at 400,51.5: longitude 400 is beyond 180. Write it in degrees',
    );
  });
  test('coordinates off the grid', () => {
    expect(broken('arcs/crest.geojson', (c) => (arc(c, 'crest')[1] = [103.2000001, 51.5]))).toEqual([
      'error: mini/arcs/crest.geojson: crest at 103.2000001,51.5: 103.2000001 has more than 5 decimals. Round all coordinates to 5 decimals, about a metre.',
    ]);
  });
  test('an arc that misses its node', () => {
    expect(broken('arcs/crest.geojson', (c) => (arc(c, 'crest')[0] = [103.00001, 53]))).toEqual([
      'error: mini/arcs/crest.geojson: crest at 103.00001,53: the arc begins away from its node "f" (103,53). Make the two coordinates the same, digit by digit.',
    ]);
  });
  test('an arc between unknown nodes, and a node that no arc uses', () => {
    expect(broken('arcs/lake.geojson', (c) => Object.assign(feature(c, 'lake').properties, { from: 'x', to: 'x' }))).toEqual([
      'error: mini/arcs/lake.geojson: lake at 101.5,51.5: the arc begins at an unknown node "x". Add it to geo/nodes.json, or name another.',
      'error: mini/arcs/lake.geojson: lake at 101.5,51.5: the arc ends at an unknown node "x". Add it to geo/nodes.json, or name another.',
      'error: mini/nodes.json: l at 101.5,51.5: no arc begins or ends here. Name it in an arc, or remove it.',
    ]);
  });
  //   w---f---b
  //      /\         the crest wanders over the river and back
  test('arcs that cross away from a node', () => {
    expect(broken('arcs/crest.geojson', (c) => arc(c, 'crest').splice(1, 0, [102.6, 52.5], [102.6, 53.5], [102.4, 52.5]))).toContain(
      'error: mini/arcs/crest.geojson: crest at 102.4898,52.94898: crosses "river.1" away from any node. Put a node there and cut both arcs at it, or move one of them.',
    );
  });
  test('an arc that touches another away from a node', () => {
    expect(broken('arcs/crest.geojson', (c) => arc(c, 'crest').splice(1, 0, [102.5, 52.5], [102, 52.9], [102.2, 52]))).toEqual([
      'error: mini/arcs/crest.geojson: crest at 102,52.9: touches "river.1" away from any node. Put a node there and cut the arc that passes, or move one of them away.',
    ]);
  });
  test('an arc that runs over another', () => {
    expect(broken('arcs/crest.geojson', (c) => arc(c, 'crest').splice(1, 0, [102, 52.9]))).toContain(
      'error: mini/arcs/crest.geojson: crest at 102,52.9: runs over "river.1". Draw the common stretch once, as an arc of its own between two nodes.',
    );
  });
  test('an arc that crosses itself', () => {
    expect(broken('arcs/crest.geojson', (c) => arc(c, 'crest').splice(1, 0, [103.1, 52], [103.3, 52.5], [102.9, 52.2]))[0]).toContain(
      'crosses itself away from any node',
    );
  });
  test('an arc that ends in the open', () => {
    const documents = miniWith('arcs/crest.geojson', (c) =>
      c.features.push({
        ...structuredClone(feature(c, 'crest')),
        id: 'spur',
        properties: { ...feature(c, 'crest').properties, from: 'f', to: 'z' },
        geometry: {
          type: 'LineString',
          coordinates: [
            [103, 53],
            [103.5, 52],
          ],
        },
      }),
    );
    (documents.documents.find(({ path }) => path === 'nodes.json')!.content as Content).nodes.push({ id: 'z', lon: 103.5, lat: 52 });
    expect(said(documents)).toEqual([
      'error: mini/arcs/crest.geojson: spur at 103.5,52: bounds nothing: the same face lies on both sides. Join its loose end to another arc at a node, or remove it.',
    ]);
  });
  test('a face without a label', () => {
    expect(broken('regions.geojson', (c) => (c.features = c.features.filter(({ id }: Content) => id !== 'water')))).toEqual([
      expect.stringMatching(
        /^error: mini\/regions.geojson: \(none\) at 101\.[\d]+,51\.[\d]+: the face here has no label\. Add a feature with this point to geo\/regions\.geojson\.$/,
      ),
    ]);
  });
  test('a face with two labels, and a label in no face', () => {
    const twice = broken('regions.geojson', (c) => (feature(c, 'water').geometry.coordinates = [109, 54]));
    expect(twice).toContain(
      'error: mini/regions.geojson: sea at 109.5,51: the face here has several labels: "water", "sea". Keep one, or draw the arc that parts them.',
    );
    expect(broken('regions.geojson', (c) => (feature(c, 'water').geometry.coordinates = [99, 54]))).toContain(
      'error: mini/regions.geojson: water at 99,54: the label lies in no face. Move it inside the lines of its region.',
    );
  });
  test('an arc with one region on both sides', () => {
    const faults = broken('regions.geojson', (c) => {
      feature(c, 'southeast').geometry = {
        type: 'MultiPoint',
        coordinates: [
          [104.5, 51.5],
          [100.5, 51],
        ],
      };
      c.features = c.features.filter(({ id }: Content) => id !== 'southwest');
    });
    expect(faults).toContain(
      'error: mini/arcs/crest.geojson: crest at 103.2,51.5: has "southeast" on both sides. Give the two faces ids of their own, or remove the arc.',
    );
  });
  test('a frame that does not close, and an arc outside it', () => {
    expect(broken('arcs/frame.geojson', (c) => (feature(c, 'frame.2').properties.kind = 'straight'))).toContain(
      'error: mini/arcs/coast.geojson: (frame): the arcs of kind "frame" enclose 0 areas. Let them make one closed line.',
    );
    const documents = miniWith(
      'arcs/coast.geojson',
      (c) =>
        (feature(c, 'island').geometry.coordinates = [
          [111, 53],
          [112, 53],
          [112, 54],
          [111, 53],
        ]),
    );
    Object.assign(
      (documents.documents.find(({ path }) => path === 'nodes.json')!.content as Content).nodes.find(({ id }: Content) => id === 'i'),
      { lon: 111 },
    );
    expect(said(documents)).toContain('error: mini/arcs/coast.geojson: island: runs outside the frame. Cut it at a node on the frame.');
    expect(said(documents).some((fault) => fault.includes('the faces overlap: together they are'))).toBe(true);
  });
});

describe('shapes', () => {
  test('a misspelt key', () =>
    expect(broken('settlements/river-1858.json', (c) => (c.articles[0].moves[0].hodlers = ['red']))).toEqual([
      expect.stringMatching(
        /mini\/settlements\/river-1858.json: 1: articles.0.moves.0.hodlers: .*Compare with the example in geo\/README.md/,
      ),
    ]));
  test('a missing key names the innermost owner', () =>
    expect(broken('holders.json', (c) => delete c.holders[1].color)[0]).toContain('mini/holders.json: red: holders.1.color'));
  test('words that are read, in no language', () => {
    expect(broken('expeditions/boat-1849.geojson', (c) => (c.features[0].properties.vessel = 'brig'))[0]).toMatch(
      /vessel: .*received "brig"/,
    );
    expect(broken('published-areas.json', (c) => (c.figures[0].publisher = 'Nobody'))[0]).toMatch(/publisher: .*received "Nobody"/);
  });
  test('a feature without an id', () =>
    expect(broken('arcs/crest.geojson', (c) => delete c.features[0].id)).toEqual([
      'error: mini/arcs/crest.geojson: (feature 1): has no id. Give the feature an "id" (a text) beside its "type".',
    ]));
  test('the wrong geometry', () =>
    expect(
      broken(
        'regions.geojson',
        (c) =>
          (c.features[0].geometry = {
            type: 'LineString',
            coordinates: [
              [1, 2],
              [3, 4],
            ],
          }),
      )[0],
    ).toContain('north: its geometry is LineString. Make it Point or MultiPoint.'));
  test('what is not GeoJSON', () =>
    expect(broken('regions.geojson', (c) => (c.type = 'constructor'))[0]).toContain(
      'mini/regions.geojson: (file): "type" is "constructor". Make it one of FeatureCollection',
    ));
  test('a file that is missing', () => {
    const documents = miniDocuments();
    documents.documents = documents.documents.filter(({ path }) => path !== 'holders.json');
    expect(said(documents)).toEqual(['error: mini/holders.json: (file): is missing. Write it as geo/README.md shows.']);
  });
  test('all of them are told at once', () => {
    const documents = miniWith('sources.json', (c) => (c[0].issued = undefined));
    (documents.documents.find(({ path }) => path === 'settlements/river-1858.json')!.content as Content).dates.signed.julian = '1858-05-17';
    (documents.documents.find(({ path }) => path === 'arcs/crest.geojson')!.content as Content).features[0].geometry.coordinates[0] = [
      103.1, 53,
    ];
    expect(said(documents)).toHaveLength(3);
  });
});
