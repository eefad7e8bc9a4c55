/** Other people's borders: no act of theirs lays a line, so every border is drawn plainly, as its source drew it. */
import { expression } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { linesAt } from '../../src/core/lines';
import { draftOf } from '../../src/core/outline';
import { presentOn } from '../../src/core/present';
import { tenuresHeld } from '../../src/core/history';
import { compose } from '../../src/import/compose';
import { FLAVOURS } from '../../src/map/flavour';
import { styleOf } from '../../src/map/style';
import { board, setOf, year } from '../import/compose/made';

const { atlas } = compose(setOf(board(3, [1800, 1850], (x, y, step) => (x + step > 1 ? 'red' : 'blue'), 8)), {}, () => undefined);
const day = year(1820);
const lines = linesAt(atlas, 'dejure', day);

test('every border line of theirs is as drawn, and the legend says so', () => {
  expect(lines.size).toBeGreaterThan(0);
  expect(new Set([...lines.values()].map(({ status }) => status))).toEqual(new Set(['drawn']));
  expect(presentOn(tenuresHeld(atlas, 'dejure', day), lines, new Map(), new Set()).lines).toEqual(['drawn']);
});

test('a line that some act could have laid and none did stays unlaid', () => {
  const [arc] = atlas.arcs;
  const laying = { arc: arc!.id, settlement: 'x', article: '1', status: 'fixed' as const, from: '1800-01-01' };
  const statuses = [...linesAt({ ...atlas, layings: [laying] }, 'dejure', day).values()].map(({ status }) => status);
  expect(statuses).toContain('unlaid');
  expect(statuses).not.toContain('drawn');
});

test.each([
  ['drawn', 1, 0],
  ['fixed', 1, 0],
  ['unlaid', 0, 0.45],
])('a line that is %s: %d in the solid line, %d in the thin one', (line, solid, thin) => {
  const opacityOf = (id: string): unknown => {
    const layer = styleOf(draftOf(atlas), FLAVOURS.light).layers.find((each) => each.id === id)!;
    const made = expression.createExpression((layer.paint as Record<string, unknown>)['line-opacity'], 'line-opacity');
    if (made.result === 'error') throw new Error(JSON.stringify(made.value));
    return made.value.evaluate({ zoom: 4 }, { type: 2, properties: {} } as never, { line });
  };
  expect([opacityOf('border-fixed'), opacityOf('border-unlaid')]).toEqual([solid, thin]);
});
