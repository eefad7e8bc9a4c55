import { describe, expect, it } from 'vitest';
import { pick, type Hit } from '../../src/map/pick';
import { travelled } from '../../src/core/journey';
import { startOf, voyageData } from '../../src/map/voyage';
import { fromIso } from '../../src/core/time';
import { draftOf } from '../../src/core/outline';
import { stubAtlas } from './stub';

const atlas = stubAtlas();
const draft = draftOf(atlas);
const on = { lens: 'dejure', day: fromIso('1850-06-01') } as const;
const line: Hit = { layer: 'arc-hit', id: 'ab', state: { line: 'fixed' } };
const mark: Hit = { layer: 'places', id: 'fort', state: { shown: true } };
const leg: Hit = { layer: 'leg-hit', id: 'far/voyage/2', state: { ink: 0.2 } };

describe('a click', () => {
  it('takes the smallest thing: mark before journey before border before land', () => {
    expect(pick(draft, [line, leg, mark], [105, 50], on)).toEqual({ kind: 'place', id: 'fort' });
    expect(pick(draft, [line, leg], [105, 50], on)).toEqual({ kind: 'leg', expedition: 'far/voyage', leg: 2 });
    expect(pick(draft, [line], [105, 50], on)).toEqual({ kind: 'arc', id: 'ab' });
    expect(pick(draft, [], [105, 47], on)).toEqual({ kind: 'region', id: 'south' });
  });
  it('cannot take what is hidden', () => {
    const hidden = [
      { ...line, state: { line: '' } },
      { ...mark, state: { shown: false } },
      { ...leg, state: { ink: 0 } },
    ];
    expect(pick(draft, hidden, [105, 47], on)).toEqual({ kind: 'region', id: 'south' });
  });
  it('takes nothing outside the land', () => {
    expect(pick(draft, [], [10, 10], on)).toEqual({ kind: 'none' });
  });
});

describe('a leg under way', () => {
  const { properties } = atlas.expeditionFiles[0]!.features[0]!;
  it('grows by the day and is whole on its last', () => {
    expect(travelled(properties, fromIso('1849-05-31'))).toBe(0);
    expect(travelled(properties, fromIso('1849-06-05'))).toBe(0.5);
    expect(travelled(properties, fromIso('1849-06-10'))).toBe(1);
  });
  it('is a line to where the travellers are, with them at its head', () => {
    const { features } = voyageData(atlas, fromIso('1849-06-05'));
    expect(features.map((feature) => feature.geometry.type)).toEqual(['LineString', 'Point']);
    expect(features[1]!.geometry.coordinates).toEqual([115, 48]);
  });
  it('is nothing before and after', () => {
    expect(voyageData(atlas, fromIso('1849-06-15')).features).toEqual([]);
  });
  it('measures along the line, and survives a line that stands still', () => {
    expect(
      startOf(
        [
          [0, 0],
          [0, 2],
          [0, 4],
        ],
        0.75,
      ),
    ).toEqual([
      [0, 0],
      [0, 2],
      [0, 3],
    ]);
    expect(
      startOf(
        [
          [5, 5],
          [5, 5],
        ],
        0.5,
      ).at(-1),
    ).toEqual([5, 5]);
  });
});
