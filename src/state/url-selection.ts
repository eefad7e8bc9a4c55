import type { Atlas } from '../core/model';
import type { Selection } from './view';

type Problems = string[];

/** What an address picks out: the first of `region`, `arc`, `settlement`, `place`, `leg` that this atlas has. */
export function readSelection(given: URLSearchParams, atlas: Atlas, problems: Problems): Selection | undefined {
  for (const kind of ['region', 'arc', 'settlement', 'place'] as const) {
    const id = given.get(kind);
    if (id === null) continue;
    if (idsOf(atlas, kind).includes(id)) return { kind, id };
    problems.push(`${kind}="${id}" is not in this atlas`);
  }
  return readLeg(given, atlas, problems);
}

function readLeg(given: URLSearchParams, atlas: Atlas, problems: Problems): Selection | undefined {
  const text = given.get('leg');
  if (text === null) return undefined;
  const [expedition, number] = [text.slice(0, text.lastIndexOf('/')), Number(text.slice(text.lastIndexOf('/') + 1))];
  const file = atlas.expeditionFiles.find((each) => each.expedition.id === expedition);
  if (file?.features.some((feature) => feature.properties.leg === number)) return { kind: 'leg', expedition, leg: number };
  problems.push(`leg="${text}" is not in this atlas: write expedition/number`);
  return undefined;
}

function idsOf(atlas: Atlas, kind: 'region' | 'arc' | 'settlement' | 'place'): string[] {
  if (kind === 'region') return atlas.faces.map((face) => face.id);
  if (kind === 'arc') return atlas.arcs.map((arc) => arc.id);
  if (kind === 'settlement') return atlas.settlements.map((settlement) => settlement.id);
  return atlas.places.features.map((feature) => String(feature.id));
}
