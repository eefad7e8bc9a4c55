/** Every kind of fault in what is told: the made-up border is broken in one place, and the build says file, id, place, what is wrong and how to mend it. */
import { describe, expect, test } from 'vitest';
import type { Content } from '../core/mini';
import { broken, feature } from './broken';

const move = (content: Content) => content.articles[0].moves[0];

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
    expect(broken('settlements/crest-1860.json', (c) => (move(c).date = '2040'))[0]).toContain(
      'article 1: 2040 is after the atlas ends (2026-12-31). Mend the date, or the range in geo/dataset.json',
    );
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
  test.each(CASES)('an unknown %s', (_, edit, what) =>
    expect(broken(CREST, edit).join('\n')).toContain(`error: mini/${CREST}: crest-1860: ${what}`),
  );

  test('a group names all its pieces, a piece itself', () =>
    expect(broken(CREST, (c) => (c.articles[0].lays[0].arcs = ['river', 'coast.1']))).toEqual([]));
  test('a published figure of an unknown settlement', () => {
    expect(broken('published-areas.json', (c) => (c.figures[0].settlement = 'river'))[0]).toContain(
      'north-annals: the figure names an unknown settlement "river" (is "river-1858" meant?)',
    );
  });
  test('a place of an unknown expedition', () =>
    expect(broken('places.geojson', (c) => (c.features[0].properties.expedition = 'raft'))[0]).toContain(
      'flagpost: the place names an unknown expedition "raft"',
    ));
  test('the same id twice, and one that cannot be one', () => {
    expect(broken('holders.json', (c) => (c.holders[1].id = 'blue'))).toContain(
      'error: mini/holders.json: blue: the holder "blue" is already in mini/holders.json. Give one of the two another id.',
    );
    expect(broken('arcs/crest.geojson', (c) => (feature(c, 'crest').id = 'river'))).toContain(
      'error: mini/arcs/crest.geojson: river: the arc "river" has the id of a group. Number it too, as in river.1.',
    );
    expect(broken('sources.json', (c) => (c[0].id = 'The Annals'))).toContain(
      'error: mini/sources.json: The Annals: "The Annals" is not an id. Use a-z, 0-9, hyphen and dot, as in amur-upper.2.',
    );
    expect(broken('holders.json', (c) => (c.holders[1].id = 'constructor'))).toContain(
      'error: mini/holders.json: constructor: "constructor" cannot be an id. Add a word to it, as in constructor-state.',
    );
  });
});

describe('articles', () => {
  const RIVER = 'settlements/river-1858.json';
  const CASES: [title: string, edit: (c: Content) => void, what: string][] = [
    [
      'that do nothing',
      (c) => delete c.articles[1].territorial,
      'article 2 lays no line and moves no region. Add "lays" or "moves", or say "territorial": false',
    ],
    [
      'that say they do nothing and do',
      (c) => (c.articles[0].territorial = false),
      'article 1 says "territorial": false and yet lays or moves',
    ],
    [
      'that share land with oneself',
      (c) => (c.articles[0].moves[1].holders = ['red']),
      'article 1 makes land joint under fewer than two holders',
    ],
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
    expect(broken(RIVER, (c) => Object.assign(c.dates.signed, { chinese: 'XF8/4/17', note: 'The Manchu text is a day later.' }))).toEqual(
      [],
    );
  });
  test('ones that cannot be read', () => {
    expect(broken(RIVER, (c) => (c.dates.signed.julian = '1858-02-30'))[0]).toContain(
      'signed: "1858-02-30" is not a day of the Julian calendar: check month and day',
    );
    expect(broken(RIVER, (c) => (c.dates.signed.chinese = 'QQ8/4/16'))[0]).toContain('"QQ8/4/16" is not a Chinese date');
    expect(broken(RIVER, (c) => (c.dates.signed.gregorian = '1858-5-28'))[0]).toContain(
      'dates.signed.gregorian: "1858-5-28" is not an EDTF date',
    );
  });
  test('an effective date that is not there', () => {
    expect(broken(RIVER, (c) => (c.effective = 'exchanged'))[0]).toBe(
      'error: mini/settlements/river-1858.json: river-1858: "effective" is "exchanged", which is not one of its dates (signed, ratified). Name one of the dates.',
    );
  });
});

describe('names of holders', () => {
  const names = (edit: (blue: Content) => void) => broken('holders.json', (c) => edit(c.holders[0]))[0];
  test('with a gap', () =>
    expect(names((blue) => (blue.names[1].from = '1912-01-01'))).toBe(
      'error: mini/holders.json: blue: it has no name from 1911-10-10 to 1912-01-01. Let one name end on the day the next begins.',
    ));
  test('that overlap', () =>
    expect(names((blue) => (blue.names[1].from = '1911-01-01'))).toContain(
      'the names "Blue Empire" and "Blue Republic" overlap. Let the first end on the day the second begins (1911-01-01).',
    ));
  test('that never end', () => expect(names((blue) => delete blue.names[0].to)).toContain('overlap. Say when the first ends'));
  test('that are none', () => expect(names((blue) => (blue.names = []))).toContain('blue: has no name. Give it one in "names".'));
  test('with a colour that is none', () =>
    expect(names((blue) => (blue.color.light = 'navy'))).toContain('"navy" is not a colour. Write it as #rrggbb.'));
});

describe('journeys', () => {
  const BOAT = 'expeditions/boat-1849.geojson';
  const leg = (edit: (second: Content) => void) => broken(BOAT, (c) => edit(c.features[1].properties))[0];
  test('with legs out of order', () =>
    expect(leg((second) => (second.leg = 3))).toBe(
      `error: mini/${BOAT}: boat-1849.3 at 109.5,52.4: is leg 3 but stands in place 2. Put the legs in order and number them from 1.`,
    ));
  test('with legs out of time', () =>
    expect(leg((second) => (second.from.gregorian = '1849-05-01'))).toContain(
      'begins (1849-05-01) before leg 1 (1849-06-01). Put the legs in order of time.',
    ));
  test('with a leg that ends before it begins', () =>
    expect(leg((second) => (second.to.gregorian = '1849-06-01'))).toContain('ends (1849-06-01) before it begins (1849-06-10)'));
  test('to a place that closes before it opens', () =>
    expect(broken('places.geojson', (c) => (c.features[0].properties.closed.gregorian = '1849'))[0]).toBe(
      'error: mini/places.geojson: flagpost at 108.9,53: closes (1849) before it opens (1850-08-13). Mend one of the two dates.',
    ));
});
