import type { Case } from './cases-file';
import { box, collection, feature, hole, parts, polygon } from './build';

const ring = (...positions: unknown[]) => polygon(positions);
/** About a metre. */
const M = 0.00001;
const named = (name: string, geometry: unknown, more: object = {}) => feature(geometry, { name, ...more }, name);

/** What is wrong with one outline, or between two of one map. */
export const OUTLINE_CASES: Case[] = [
  ['two corners', ring([0, 0], [1, 1]), 'too-few-positions (feature 1) 0,0: a ring has 2 positions, and needs four'],
  [
    'a line of one position',
    { type: 'LineString', coordinates: [[0, 0]] },
    'too-few-positions (feature 1): a line has fewer than two positions',
  ],
  ['an open ring', ring([0, 0], [1, 0], [1, 1], [0, 1]), 'unclosed-ring (feature 1) 0,1: a ring does not end where it begins'],
  ['a corner twice', ring([0, 0], [1, 0], [1, 0], [1, 1], [0, 0]), 'duplicate-vertex (feature 1) 1,0: a position stands twice in a row'],
  ['a ring that is a line', ring([0, 0], [1, 1], [2, 2], [0, 0]), 'zero-area (feature 1) 0,0: a ring encloses nothing'],
  ['a clockwise outer ring', polygon(hole(0, 0, 2)), 'winding (feature 1) 0,0: an outer ring runs clockwise'],
  ['a counterclockwise hole', polygon(box(0, 0, 4), box(1, 1, 1)), 'winding (feature 1) 1,1: a hole runs counterclockwise'],
  //   2 \/ 3
  //   1 /\ 4   the sides cross in the middle
  ['a bow tie', ring([0, 0], [2, 2], [2, 0], [0, 3], [0, 0]), 'bow-tie (feature 1) 1.2,1.2: a ring crosses itself'],
  [
    'a bow tie knotted in a corner',
    ring([0, 0], [1, 1], [2, 2], [2, 0], [1, 1], [0, 2], [0, 0]),
    'bow-tie (feature 1) 1,1: a ring crosses itself',
  ],
  //   +--+
  //   |  +----   a needle to the east
  //   +--+
  [
    'a spike',
    ring([0, 0], [2, 0], [2, 1], [5, 1], [2, 1], [2, 2], [0, 2], [0, 0]),
    'spike (feature 1) 5,1: a ring goes out and back in a spike',
  ],
  [
    'a bridge that is walked twice',
    ring([0, 0], [4, 0], [4, 2], [6, 2], [6, 1], [7, 1], [7, 3], [6, 3], [6, 2], [4, 2], [4, 4], [0, 4], [0, 0]),
    'self-overlap (feature 1) 5,2: a ring runs over itself',
  ],
  [
    'a ring that comes back to a corner',
    ring([0, 0], [1, 1], [2, 0], [2, 3], [1, 1], [0, 3], [0, 0]),
    'self-touch (feature 1) 1,1: a ring touches itself',
  ],
  [
    'a line that crosses itself',
    {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
      ],
    },
    'line-crossing (feature 1) 1,1: the line crosses itself',
  ],
  ['a hole beside its land', polygon(box(0, 0, 4), hole(6, 6, 1)), 'hole-outside (feature 1) 6,6: a hole lies outside its outer ring'],
  ['a hole in a hole', polygon(box(0, 0, 9), hole(1, 1, 6), hole(2, 2, 1)), 'hole-overlap (feature 1) 2,2: a hole lies in another hole'],
  ['holes that cross', polygon(box(0, 0, 9), hole(1, 1, 3), hole(2, 2, 3)), 'hole-overlap (feature 1) 2,4: two of its holes overlap'],
  ['a hole that sticks out', polygon(box(0, 0, 4), hole(3, 1, 2)), 'rings-cross (feature 1) 4,1: two rings cross'],
  ['parts that cross', parts([box(0, 0, 2)], [box(1, 1, 2)]), 'part-overlap (feature 1) 2,1: two of its parts overlap'],
  ['a part within a part', parts([box(0, 0, 4)], [box(1, 1, 1)]), 'part-overlap (feature 1) 1,1: one of its parts lies in another'],
  [
    'parts with an edge in common',
    parts([box(0, 0, 2)], [box(2, 0, 2)]),
    'parts-share-edge (feature 1) 2,1: two of its parts share an edge',
  ],
  [
    'the same feature twice',
    collection(named('a', polygon(box(0, 0, 2))), named('a', polygon(box(0, 0, 2)))),
    'duplicate-feature a 0,0: is "a" once more (feature 1): same outline, same properties',
  ],
  [
    'the same id twice',
    collection(named('a', polygon(box(0, 0, 2))), named('a', polygon(box(3, 0, 2)))),
    'duplicate-id a 3,0: feature 2 has the id of feature 1',
  ],
  [
    'neighbours that overlap',
    collection(named('a', polygon(box(0, 0, 2))), named('b', polygon(box(1, 1, 2)))),
    'overlap a 1,1: overlaps "b"',
  ],
  ['land within land', collection(named('a', polygon(box(0, 0, 4))), named('b', polygon(box(1, 1, 1)))), 'overlap a 1,1: overlaps "b"'],
  [
    'the same land under two names',
    collection(named('a', polygon(box(0, 0, 2))), named('b', polygon(box(0, 0, 2)))),
    'overlap a 1,0: overlaps "b"',
  ],
  //   a is a frame around b, with a moat between
  [
    'a gap between neighbours',
    collection(
      named('a', ring([0, 0], [4, 0], [3, 1], [2, 2], [0, 4], [0, 0])),
      named('b', ring([4, 0], [4, 4], [0, 4], [2, 2], [3, 2], [3, 1], [4, 0])),
    ),
    'gap a 3,1: there is a gap between a, b',
  ],
  //   the common border was drawn twice, 50 m apart in its middle
  [
    'a sliver that both have',
    collection(
      named('a', ring([0, 0], [2, 0], [2 + 50 * M, 1], [2, 2], [0, 2], [0, 0])),
      named('b', ring([2, 0], [4, 0], [4, 2], [2, 2], [2, 1], [2, 0])),
    ),
    'sliver a 2,1: overlaps "b" in a sliver 28 m wide',
  ],
  [
    'a sliver that neither has',
    collection(
      named('a', ring([0, 0], [2, 0], [2 - 50 * M, 1], [2, 2], [0, 2], [0, 0])),
      named('b', ring([2, 0], [4, 0], [4, 2], [2, 2], [2, 1], [2, 0])),
    ),
    'sliver a 2,0: there is a sliver 28 m wide between a, b',
  ],
  [
    'neighbours that miss each other by metres',
    collection(named('a', polygon(box(0, 0, 2))), named('b', ring([2 + 4 * M, 0], [4, 0], [4, 2], [2 + 4 * M, 2], [2 + 4 * M, 0]))),
    'near-miss a 2.00004,0: 2 corners of "b" lie up to 4.4 m beside its border',
  ],
  [
    'a corner that the neighbour lacks',
    collection(named('a', polygon(box(0, 0, 2))), named('b', ring([2, 0], [4, 0], [4, 2], [2, 2], [2, 1], [2, 0]))),
    'missing-corner a 2,1: a corner of "b" lies on its border, which has none there',
  ],
];
