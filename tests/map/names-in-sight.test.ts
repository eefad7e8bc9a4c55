import { describe, expect, it, test } from 'vitest';
import { fromIso } from '../../src/core/time';
import { draftOf } from '../../src/core/outline';
import { labelsOf } from '../../src/map/labels';
import { projectionOf, type Sight } from '../../src/map/mercator';
import { extentOf } from '../../src/map/name-size';
import { namesInSight, type Writing } from '../../src/map/names-in-sight';
import { stubAtlas } from './stub';

// north (Russian), zone (Russian from 1858) and, south of 50°, south and east (Chinese): ten degrees by five each, from 100° E
const draft = draftOf(stubAtlas());
const ENGLISH: Writing = { locale: 'en', seconds: 'none' };
const DESKTOP = { width: 1000, height: 640 };

/** Where the name of a state of 1700 stands, and the box that its letters fill. */
function standing(holder: string, sight: Sight, writing = ENGLISH) {
  const id = [...labelsOf(draft).shownOn('dejure', fromIso('1700-01-01'))].find((each) => each.startsWith(`${holder}/`))!;
  const label = labelsOf(draft).names.find((each) => each.id === id)!;
  const [lon, lat] = namesInSight(draft, sight, writing).features.find(({ properties }) => properties!.id === id)!.geometry.coordinates as [
    number,
    number,
  ];
  const [x, y] = projectionOf(sight)([lon, lat]);
  const { wide, high } = extentOf(label.name, label.size, sight.zoom, writing.locale, writing.seconds);
  return {
    usual: label.place,
    place: [lon, lat],
    box: { west: x - wide / 2, east: x + wide / 2, north: y - high / 2, south: y + high / 2 },
  };
}

describe('the name of a state', () => {
  it('stands at its usual place where all of it is in sight', () => {
    const { usual, place } = standing('russia', { lon: 110, lat: 50, zoom: 4.5, ...DESKTOP });
    expect(place).toEqual(usual);
  });
  it.each([
    ['a corner of the land on a desktop', 100.6, 54.2, 7, DESKTOP],
    ['the other end of it', 109.3, 50.9, 7, DESKTOP],
    ['a phone', 101.5, 51.5, 6.3, { width: 390, height: 510 }],
  ])('comes whole into %s, and onto its own land', (_, lon, lat, zoom, size) => {
    const { usual, place, box } = standing('russia', { lon, lat, zoom, ...size });
    expect(place).not.toEqual(usual);
    expect(box.west).toBeGreaterThan(0);
    expect(box.east).toBeLessThan(size.width);
    expect(box.north).toBeGreaterThan(0);
    expect(box.south).toBeLessThan(size.height);
    expect(place[0]! > 100 && place[0]! < 120 && place[1]! > 50 && place[1]! < 55, place.join()).toBe(true);
  });
  it('stays where it is when none of its land is in sight', () => {
    const { usual, place } = standing('china', { lon: 104, lat: 53.5, zoom: 8, ...DESKTOP });
    expect(place).toEqual(usual);
  });
  it('has room reckoned for the longer of two names', () => {
    const sight = { lon: 101.5, lat: 51.5, zoom: 6.3, width: 390, height: 510 };
    const name = labelsOf(draft).names.find(({ id }) => id.startsWith('russia/Russian Empire/'))!;
    const [one, two] = (['none', 'ru'] as const).map((seconds) => extentOf(name.name, name.size, sight.zoom, 'en', seconds));
    expect(two!.high).toBeGreaterThan(one!.high);
  });
});

test('what a sight shows depends on nothing but the sight: every name of every day is placed at once', () => {
  const sight = { lon: 101.5, lat: 51.5, zoom: 6.3, width: 390, height: 510 };
  expect(namesInSight(draft, sight, ENGLISH)).toEqual(namesInSight(draft, sight, ENGLISH));
  expect(namesInSight(draft, sight, ENGLISH).features).toHaveLength(labelsOf(draft).data.features.length);
});
