/** Every kind of fault: the made-up border is broken in one place, and the build says file, id, place, what is wrong and how to mend it. */
import { describe, expect, test } from 'vitest';
import { examine } from '../../src/build/check';
import type { Documents } from '../../src/build/read';
import { sayFault } from '../../src/core/fault';
import { miniDocuments, miniWith, type Content } from '../core/mini';

const said = (documents: Documents) => examine(documents).faults.map(sayFault);
/** What is said when the content of one file is changed. */
const broken = (path: string, edit: (content: Content) => void) => said(miniWith(path, edit));

const feature = (content: Content, id: string) => content.features.find((each: Content) => each.id === id);
const arc = (content: Content, id: string) => feature(content, id).geometry.coordinates;
const move = (content: Content) => content.articles[0].moves[0];

test('the made-up border has none', () => expect(said(miniDocuments())).toEqual([]));

describe('the drawing', () => {
  test('coordinates out of range', () => {
    expect(broken('arcs/crest.geojson', (c) => (arc(c, 'crest')[1] = [51.5, 103.2]))).toEqual([
      'error: mini/arcs/crest.geojson: crest at 51.5,103.2: latitude 103.2 is beyond 90. Longitude comes first: swap the two.',
    ]);
    expect(broken('arcs/crest.geojson', (c) => (arc(c, 'crest')[1] = [400, 51.5]))[0]).toContain('crest at 400,51.5: longitude 400 is beyond 180. Write it in degrees');
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
    expect(broken('arcs/crest.geojson', (c) => arc(c, 'crest').splice(1, 0, [103.1, 52], [103.3, 52.5], [102.9, 52.2]))[0]).toContain('crosses itself away from any node');
  });
  test('an arc that ends in the open', () => {
    const documents = miniWith('arcs/crest.geojson', (c) =>
      c.features.push({ ...structuredClone(feature(c, 'crest')), id: 'spur', properties: { ...feature(c, 'crest').properties, from: 'f', to: 'z' }, geometry: { type: 'LineString', coordinates: [[103, 53], [103.5, 52]] } }),
    );
    (documents.documents.find(({ path }) => path === 'nodes.json')!.content as Content).nodes.push({ id: 'z', lon: 103.5, lat: 52 });
    expect(said(documents)).toEqual([
      'error: mini/arcs/crest.geojson: spur at 103.5,52: bounds nothing: the same face lies on both sides. Join its loose end to another arc at a node, or remove it.',
    ]);
  });
  test('a face without a label', () => {
    expect(broken('regions.geojson', (c) => (c.features = c.features.filter(({ id }: Content) => id !== 'water')))).toEqual([
      expect.stringMatching(/^error: mini\/regions.geojson: \(none\) at 101\.[\d]+,51\.[\d]+: the face here has no label\. Add a feature with this point to geo\/regions\.geojson\.$/),
    ]);
  });
  test('a face with two labels, and a label in no face', () => {
    const twice = broken('regions.geojson', (c) => (feature(c, 'water').geometry.coordinates = [109, 54]));
    expect(twice).toContain('error: mini/regions.geojson: sea at 109.5,51: the face here has several labels: "water", "sea". Keep one, or draw the arc that parts them.');
    expect(broken('regions.geojson', (c) => (feature(c, 'water').geometry.coordinates = [99, 54]))).toContain(
      'error: mini/regions.geojson: water at 99,54: the label lies in no face. Move it inside the lines of its region.',
    );
  });
  test('an arc with one region on both sides', () => {
    const faults = broken('regions.geojson', (c) => {
      feature(c, 'southeast').geometry = { type: 'MultiPoint', coordinates: [[104.5, 51.5], [100.5, 51]] };
      c.features = c.features.filter(({ id }: Content) => id !== 'southwest');
    });
    expect(faults).toContain('error: mini/arcs/crest.geojson: crest at 103.2,51.5: has "southeast" on both sides. Give the two faces ids of their own, or remove the arc.');
  });
  test('a frame that does not close, and an arc outside it', () => {
    expect(broken('arcs/frame.geojson', (c) => (feature(c, 'frame.2').properties.kind = 'straight'))).toContain(
      'error: mini/arcs/coast.geojson: (frame): the arcs of kind "frame" enclose 0 areas. Let them make one closed line.',
    );
    const documents = miniWith('arcs/coast.geojson', (c) => (feature(c, 'island').geometry.coordinates = [[111, 53], [112, 53], [112, 54], [111, 53]]));
    Object.assign((documents.documents.find(({ path }) => path === 'nodes.json')!.content as Content).nodes.find(({ id }: Content) => id === 'i'), { lon: 111 });
    expect(said(documents)).toContain('error: mini/arcs/coast.geojson: island: runs outside the frame. Cut it at a node on the frame.');
    expect(said(documents).some((fault) => fault.includes('the faces overlap: together they are'))).toBe(true);
  });
});

describe('the history', () => {
  const BEFORE = 'settlements/before-1689.json';
  test('a region without a tenure', () => {
    expect(broken(BEFORE, (c) => move(c).regions.shift())).toEqual([
      expect.stringContaining('mini/regions.geojson: isle: the region has no tenure (dejure). Add a move of it'),
      expect.stringContaining('isle: a hole in its history (defacto): nobody holds it from 1640-01-01 to 1850-08-13'),
    ]);
  });
  test('a hole at the beginning', () => {
    expect(broken(BEFORE, (c) => (c.dates.begins.gregorian = '1650')).filter((fault) => fault.includes('north'))).toEqual([
      'error: mini/regions.geojson: north: a hole in its history (dejure): nobody holds it from 1640-01-01 to 1650-01-01. Add a move of it to the settlement that tells the state of things at the beginning.',
      expect.stringContaining('(defacto)'),
    ]);
  });
  test('two moves of a region on one day', () => {
    expect(broken('settlements/crest-1860.json', (c) => (move(c).date = '1858-05-28'))[0]).toBe(
      'error: mini/settlements/crest-1860.json: crest-1860: article 1: "southeast" (dejure) is moved twice on 1858-05-28, also by river-1858, article 1. Keep one of the two moves, or give one its own "date".',
    );
  });
  test('a tenure at sea, and one after the end', () => {
    expect(broken('settlements/crest-1860.json', (c) => move(c).regions.push('sea'))[0]).toBe(
      'error: mini/settlements/crest-1860.json: crest-1860: article 1: "sea" is water and has no holder. Leave it out of the move, or say "land": true.',
    );
    expect(broken('settlements/crest-1860.json', (c) => (move(c).date = '2040'))[0]).toContain('article 1: 2040 is after the atlas ends (2026-12-31). Mend the date, or the range in geo/dataset.json');
  });
});

describe('what names another thing', () => {
  const CREST = 'settlements/crest-1860.json';
  const CASES: [kind: string, edit: (c: Content) => void, what: string][] = [
    ['holder', (c) => (move(c).holders = ['rod']), 'article 1 names an unknown holder "rod". Add it to geo/holders.json, or name another'],
    ['source', (c) => (c.articles[0].sources = ['annal']), 'article 1 names an unknown source "annal" (is "annals" meant?)'],
    ['region', (c) => (move(c).regions = ['southeast', 'south']), 'article 1 names an unknown region "south" (is "southwest" meant?)'],
    ['arc', (c) => (c.articles[0].lays[0].arcs = ['ridge']), 'article 1 names an unknown arc "ridge". Add it to geo/arcs'],
    ['signatory', (c) => (c.signatories = [{ holder: 'green', people: [] }]), 'a signatory names an unknown holder "green"'],
  ];
  test.each(CASES)('an unknown %s', (_, edit, what) => expect(broken(CREST, edit).join('\n')).toContain(`error: mini/${CREST}: crest-1860: ${what}`));

  test('a group names all its pieces, a piece itself', () => expect(broken(CREST, (c) => (c.articles[0].lays[0].arcs = ['river', 'coast.1']))).toEqual([]));
  test('a published figure of an unknown settlement', () => {
    expect(broken('published-areas.json', (c) => (c.figures[0].settlement = 'river'))[0]).toContain('north-annals: the figure names an unknown settlement "river" (is "river-1858" meant?)');
  });
  test('a place of an unknown expedition', () => expect(broken('places.geojson', (c) => (c.features[0].properties.expedition = 'raft'))[0]).toContain('flagpost: the place names an unknown expedition "raft"'));
  test('a source that nothing cites', () => {
    expect(broken('sources.json', (c) => c.push({ id: 'unread', type: 'book', title: 'Unread' }))).toEqual(['error: mini/sources.json: unread: nothing cites this source. Cite it where it was used, or remove it.']);
  });
  test('the same id twice', () => {
    expect(broken('holders.json', (c) => (c.holders[1].id = 'blue'))).toContain('error: mini/holders.json: blue: the holder "blue" is already in mini/holders.json. Give one of the two another id.');
    expect(broken('arcs/crest.geojson', (c) => (feature(c, 'crest').id = 'river'))).toContain('error: mini/arcs/crest.geojson: river: the arc "river" has the id of a group. Number it too, as in river.1.');
    expect(broken('sources.json', (c) => (c[0].id = 'The Annals'))).toContain('error: mini/sources.json: The Annals: "The Annals" is not an id. Use a-z, 0-9, hyphen and dot, as in amur-upper.2.');
  });
});

describe('articles', () => {
  const RIVER = 'settlements/river-1858.json';
  const CASES: [title: string, edit: (c: Content) => void, what: string][] = [
    ['that do nothing', (c) => delete c.articles[1].territorial, 'article 2 lays no line and moves no region. Add "lays" or "moves", or say "territorial": false'],
    ['that say they do nothing and do', (c) => (c.articles[0].territorial = false), 'article 1 says "territorial": false and yet lays or moves'],
    ['that share land with oneself', (c) => (c.articles[0].moves[1].holders = ['red']), 'article 1 makes land joint under fewer than two holders'],
    ['that leave held land to nobody', (c) => (c.articles[0].moves[0].holders = []), 'article 1 makes land "held" and names no holder'],
    ['that move no region', (c) => (c.articles[0].moves[0].regions = []), 'article 1 moves no region'],
    ['that name a holder twice', (c) => (c.articles[0].moves[1].holders = ['red', 'red']), 'article 1 names a holder twice (red, red)'],
  ];
  test.each(CASES)('%s', (_, edit, what) => expect(broken(RIVER, edit)[0]).toContain(`mini/${RIVER}: river-1858: ${what}`));
});

describe('dates', () => {
  const RIVER = 'settlements/river-1858.json';
  test('a Julian one that disagrees', () => {
    expect(broken(RIVER, (c) => (c.dates.signed.julian = '1858-05-17'))).toEqual([
      'error: mini/settlements/river-1858.json: river-1858: signed: Julian 1858-05-17 is Gregorian 1858-05-29, not 1858-05-28. Mend one of the two.',
    ]);
  });
  test('a Chinese one that disagrees, unless a note says why', () => {
    expect(broken(RIVER, (c) => (c.dates.signed.chinese = 'XF8/4/17'))).toEqual([
      'error: mini/settlements/river-1858.json: river-1858: signed: Chinese XF8/4/17 is Gregorian 1858-05-29, not 1858-05-28. Mend one of the two, or say in "note" why the sources differ.',
    ]);
    expect(broken(RIVER, (c) => Object.assign(c.dates.signed, { chinese: 'XF8/4/17', note: 'The Manchu text is a day later.' }))).toEqual([]);
  });
  test('ones that cannot be read', () => {
    expect(broken(RIVER, (c) => (c.dates.signed.julian = '1858-02-30'))[0]).toContain('signed: "1858-02-30" is not a day of the Julian calendar: check month and day');
    expect(broken(RIVER, (c) => (c.dates.signed.chinese = 'QQ8/4/16'))[0]).toContain('"QQ8/4/16" is not a Chinese date');
    expect(broken(RIVER, (c) => (c.dates.signed.gregorian = '1858-5-28'))[0]).toContain('dates.signed.gregorian: "1858-5-28" is not an EDTF date');
  });
  test('an effective date that is not there', () => {
    expect(broken(RIVER, (c) => (c.effective = 'exchanged'))[0]).toBe('error: mini/settlements/river-1858.json: river-1858: "effective" is "exchanged", which is not one of its dates (signed, ratified). Name one of the dates.');
  });
});

describe('names of holders', () => {
  const names = (edit: (blue: Content) => void) => broken('holders.json', (c) => edit(c.holders[0]))[0];
  test('with a gap', () => expect(names((blue) => (blue.names[1].from = '1912-01-01'))).toBe('error: mini/holders.json: blue: it has no name from 1911-10-10 to 1912-01-01. Let one name end on the day the next begins.'));
  test('that overlap', () => expect(names((blue) => (blue.names[1].from = '1911-01-01'))).toContain('the names "Blue Empire" and "Blue Republic" overlap. Let the first end on the day the second begins (1911-01-01).'));
  test('that never end', () => expect(names((blue) => delete blue.names[0].to)).toContain('overlap. Say when the first ends'));
  test('that are none', () => expect(names((blue) => (blue.names = []))).toContain('blue: has no name. Give it one in "names".'));
  test('with a colour that is none', () => expect(names((blue) => (blue.color.light = 'navy'))).toContain('"navy" is not a colour. Write it as #rrggbb.'));
});

describe('journeys', () => {
  const BOAT = 'expeditions/boat-1849.geojson';
  const leg = (edit: (second: Content) => void) => broken(BOAT, (c) => edit(c.features[1].properties))[0];
  test('with legs out of order', () => expect(leg((second) => (second.leg = 3))).toBe(`error: mini/${BOAT}: boat-1849.3 at 109.5,52.4: is leg 3 but stands in place 2. Put the legs in order and number them from 1.`));
  test('with legs out of time', () => expect(leg((second) => (second.from.gregorian = '1849-05-01'))).toContain('begins (1849-05-01) before leg 1 (1849-06-01). Put the legs in order of time.'));
  test('with a leg that ends before it begins', () => expect(leg((second) => (second.to.gregorian = '1849-06-01'))).toContain('ends (1849-06-01) before it begins (1849-06-10)'));
  test('to a place that closes before it opens', () => expect(broken('places.geojson', (c) => (c.features[0].properties.closed.gregorian = '1849'))[0]).toBe('error: mini/places.geojson: flagpost at 108.9,53: closes (1849) before it opens (1850-08-13). Mend one of the two dates.'));
});

describe('shapes', () => {
  test('a misspelt key', () => expect(broken('settlements/river-1858.json', (c) => (c.articles[0].moves[0].hodlers = ['red']))).toEqual([expect.stringMatching(/mini\/settlements\/river-1858.json: 1: articles.0.moves.0.hodlers: .*Compare with the example in geo\/README.md/)]));
  test('a missing key names the innermost owner', () => expect(broken('holders.json', (c) => delete c.holders[1].color)[0]).toContain('mini/holders.json: red: holders.1.color'));
  test('a feature without an id', () => expect(broken('arcs/crest.geojson', (c) => delete c.features[0].id)).toEqual(['error: mini/arcs/crest.geojson: (feature 1): has no id. Give the feature an "id" (a text) beside its "type".']));
  test('the wrong geometry', () => expect(broken('regions.geojson', (c) => (c.features[0].geometry = { type: 'LineString', coordinates: [[1, 2], [3, 4]] }))[0]).toContain('north: its geometry is LineString. Make it Point or MultiPoint.'));
  test('what is not GeoJSON', () => expect(broken('regions.geojson', (c) => (c.type = 'constructor'))[0]).toContain('mini/regions.geojson: (file): "type" is "constructor". Make it one of FeatureCollection'));
  test('a file that is missing', () => {
    const documents = miniDocuments();
    documents.documents = documents.documents.filter(({ path }) => path !== 'holders.json');
    expect(said(documents)).toEqual(['error: mini/holders.json: (file): is missing. Write it as geo/README.md shows.']);
  });
  test('all of them are told at once', () => {
    const documents = miniWith('sources.json', (c) => c.push({ id: 'unread', type: 'book', title: 'Unread' }));
    (documents.documents.find(({ path }) => path === 'settlements/river-1858.json')!.content as Content).dates.signed.julian = '1858-05-17';
    (documents.documents.find(({ path }) => path === 'arcs/crest.geojson')!.content as Content).features[0].geometry.coordinates[0] = [103.1, 53];
    expect(said(documents)).toHaveLength(3);
  });
});
