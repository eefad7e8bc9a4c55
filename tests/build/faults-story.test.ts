/** Every kind of fault in the story: the made-up one is broken in one place, and the build says what is wrong and how to mend it. */
import { describe, expect, test } from 'vitest';
import { examine } from '../../src/build/check';
import { touched } from '../../src/build/check/story';
import { miniDocuments, type Content } from '../core/mini';
import { broken } from './broken';

describe('a step of the story', () => {
  const steps = (edit: (steps: Content) => void) => broken('story.json', (content) => edit(content.steps));
  const CASES: [title: string, edit: (steps: Content) => void, what: string][] = [
    [
      'that looks at an unknown region',
      (c) => (c[0].look.at.id = 'atlantis'),
      'the-flag: the step names an unknown region "atlantis". Add it to geo/regions.geojson, or name another.',
    ],
    [
      'that looks at a leg nobody made',
      (c) => (c[1].look.at.leg = 9),
      'the-river: the step names an unknown leg "boat-1849/9" (is "boat-1849/1" meant?). Add it to geo/expeditions, or name another.',
    ],
    [
      'that looks at a group of arcs, which cannot be picked out as one',
      (c) => (c[0].look.at = { kind: 'arc', id: 'frame' }),
      'the-flag: looks at the group of arcs "frame". Name one of its pieces: frame.1, frame.2, frame.3, frame.4.',
    ],
    [
      'that touches a fact nobody states',
      (c) => c[0].facts.push('G009'),
      'the-flag: the step names an unknown fact "G009". Add it to geo/events.json, or name another.',
    ],
    [
      'of an unknown source',
      (c) => c[0].sources.push('rumour'),
      'the-flag: the step names an unknown source "rumour". Add it to geo/sources.json, or name another.',
    ],
    [
      'on a day that the calendars do not share',
      (c) => (c[0].date.julian = '1850-08-02'),
      'the-flag: date: Julian 1850-08-02 is Gregorian 1850-08-14, not 1850-08-13. Mend one of the two.',
    ],
    [
      'beyond the days of the atlas',
      (c) => (c[1].day = '2999-01-01'),
      'the-river: shows 2999-01-01, and the atlas runs from 1640-01-01 to 2026-12-31. Mend its date, or give a "day" within.',
    ],
    ['out of order', (c) => c.reverse(), 'the-flag: shows a day before that of the-river. Put the steps in the order of their days.'],
    [
      'that looks past the frame',
      (c) => (c[0].camera.lat = 10),
      'the-flag at 105,10: its camera looks past the frame. Give longitude and latitude within it, in degrees.',
    ],
  ];
  test.each(CASES)('%s', (_, edit, what) => expect(steps(edit)).toEqual([`error: mini/story.json: ${what}`]));

  test('told twice', () => expect(steps((c) => (c[1].id = 'the-flag'))[0]).toContain('the step "the-flag" is already in mini/story.json'));
  test.each<[string, (steps: Content) => void, string]>([
    ['without a source', (c) => (c[0].sources = []), 'the-flag: steps.0.sources: names no source'],
    ['with an id that no address can carry', (c) => (c[0].id = 'The flag'), 'steps.0.id: is not an id'],
    ['on no day', (c) => (c[1].day = '1858-06'), 'steps.1.day: "1858-06" is not a day such as 1858-05-28'],
    ['that looks at nothing', (c) => (c[0].look.at = { kind: 'none' }), 'steps.0.look.at'],
    ['seen from too near', (c) => (c[0].camera.zoom = 14), 'steps.0.camera.zoom'],
  ])('%s', (_, edit, what) => expect(steps(edit)[0]).toContain(what));
});

test('what the story touches is counted; a border without a story has nothing to count', () => {
  expect(touched(examine(miniDocuments()).geo!)).toBe('steps of the story: 2, touching 1 of 2 facts of the seed');
  const documents = miniDocuments();
  documents.documents = documents.documents.filter(({ path }) => path !== 'story.json');
  const { geo, faults } = examine(documents);
  expect(faults).toEqual([]);
  expect(touched(geo!)).toBeUndefined();
});
