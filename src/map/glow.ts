import type { Map as LibreMap } from 'maplibre-gl';
import { toIso } from '../core/civil';
import { tenureKey } from '../core/history';
import type { Outline, Tenure } from '../core/model';
import type { Scene } from '../state/store';
import { calm } from './media';
import { use } from './spare';
import { targetOf } from './tiled';

const GLOW_MS = 1000;
const STRONGEST = 0.75;
interface Lit {
  source: 'faces' | 'arcs';
  id: string;
}

/** The land and the lines that the day of the map changed; none in a comparison, nor for whoever wants less motion. */
export function changedToday(store: Scene): Lit[] {
  const [lens, day] = [store.lens.peek(), store.date.peek()];
  if (store.comparison.peek().kind !== 'off' || calm()) return [];
  const before = store.tenuresOn(lens, day - 1);
  const [now, lines] = [store.tenures.peek(), store.lines.peek()];
  const faces = [...(now.since(before) ?? [])].filter((region) => beginsAnew(now.get(region), before.get(region), toIso(day)));
  const old = store.linesOn(lens, day - 1);
  const drawn = [...(lines.since(old) ?? [])].filter((arc) => lines.has(arc) && old.get(arc)?.settlement !== lines.get(arc)?.settlement);
  return [...faces.map((id): Lit => ({ source: 'faces', id })), ...drawn.map((id): Lit => ({ source: 'arcs', id }))];
}

const beginsAnew = (now: Tenure | undefined, before: Tenure | undefined, iso: string) =>
  before !== undefined && now?.from === iso && tenureKey(now) !== tenureKey(before);

/** Gives back how to put the light out at once. */
export function light(map: LibreMap, isStyled: () => boolean, atlas: Outline, lit: Lit[]): () => void {
  if (lit.length === 0 || !isStyled()) return () => undefined;
  const began = performance.now();
  use(map, 'border-glow', true);
  const set = (glow: number) => lit.forEach(({ source, id }) => map.setFeatureState({ ...targetOf(atlas, source), id }, { glow }));
  let frame = requestAnimationFrame(function next() {
    frame = 0;
    if (!isStyled()) return; // the drawing context is lost, and with it the light
    const share = (performance.now() - began) / GLOW_MS;
    set(share >= 1 ? 0 : STRONGEST * (1 - share) ** 2);
    frame = share < 1 ? requestAnimationFrame(next) : 0;
    if (!frame) use(map, 'border-glow', false);
  });
  return () => {
    if (!frame || !isStyled()) return; // it has gone out by itself
    set(0);
    use(map, 'border-glow', false);
    cancelAnimationFrame(frame);
    frame = 0;
  };
}
