import type { Day } from '../core/civil';
import { shapeHas, uppermost } from '../core/locate';
import type { Lens, Position } from '../core/model';
import type { Draft } from '../core/outline';
import { NONE, type Selection } from '../state/view';

/** What the map says lies under the pointer: its layer, its id, and what it is painted as. */
export interface Hit {
  layer: string;
  id: string;
  state: Readonly<Record<string, unknown>>;
}

/** Layers that answer a click, by how small the thing is: a mark before a journey before a border. */
export const PICKABLE = ['places', 'leg-hit', 'voyage-sure', 'voyage-unsure', 'arc-hit'] as const;

/** What a click means: the smallest thing that can be seen there, else the land itself. What is hidden cannot be picked. */
export function pick(draft: Draft, hits: readonly Hit[], place: Position, { lens, day }: { lens: Lens; day: Day }): Selection {
  for (const layer of PICKABLE) {
    const hit = hits.find((each) => each.layer === layer && visible(each));
    if (hit) return selectionOf(hit);
  }
  const id = draft.outline.shapes.kind === 'tiles' ? landHit(draft, hits) : landOn(draft, place, lens, day);
  return id === undefined ? NONE : { kind: 'region', id };
}

function landOn({ outline, drawn }: Draft, place: Position, lens: Lens, day: Day): string | undefined {
  const here = outline.faces.filter(({ id }) => drawn.faces.has(id) && shapeHas(drawn.faces.get(id)!, place));
  const face = uppermost(outline, here, lens, day);
  return face?.land ? face.id : undefined;
}

/** Of versions that lie over one another the one that is there on the day. */
const landHit = ({ outline }: Draft, hits: readonly Hit[]): string | undefined =>
  hits.find(({ layer, state }) => layer === 'land' && (outline.drawing !== 'versions' || state.fill !== undefined))?.id;

function visible({ layer, state }: Hit): boolean {
  if (layer === 'arc-hit') return Boolean(state.line);
  if (layer === 'leg-hit') return Boolean(state.ink);
  return layer.startsWith('voyage') || state.shown === true;
}

function selectionOf({ layer, id }: Hit): Selection {
  if (layer === 'places') return { kind: 'place', id };
  if (layer === 'arc-hit') return { kind: 'arc', id };
  const slash = id.lastIndexOf('/');
  return { kind: 'leg', expedition: id.slice(0, slash), leg: Number(id.slice(slash + 1)) };
}
