import { articleOf } from '../core/facts';
import type { Outline } from '../core/model';
import type { Selection } from './view';

type Problems = string[];
const KINDS = ['region', 'arc', 'settlement', 'place', 'node', 'holder'] as const;

/** What an address picks out: the first of `region`, `arc`, `settlement` (with an `article`), `place`, `node`, `holder`, `leg` that this atlas has. */
export function readSelection(given: URLSearchParams, atlas: Outline, problems: Problems): Selection | undefined {
  for (const kind of KINDS) {
    const id = given.get(kind);
    if (id === null) continue;
    if (idsOf(atlas, kind).includes(id)) return kind === 'settlement' ? readAct(given, atlas, id, problems) : { kind, id };
    problems.push(`${kind}="${id}" is not in this atlas`);
  }
  return readLeg(given, atlas, problems);
}

function readAct(given: URLSearchParams, atlas: Outline, id: string, problems: Problems): Selection {
  const article = given.get('article');
  if (article === null) return { kind: 'settlement', id };
  if (articleOf(atlas, id, article)) return { kind: 'settlement', id, article };
  problems.push(`article="${article}" is not in the act "${id}"`);
  return { kind: 'settlement', id };
}

function readLeg(given: URLSearchParams, atlas: Outline, problems: Problems): Selection | undefined {
  const text = given.get('leg');
  if (text === null) return undefined;
  const [expedition, number] = [text.slice(0, text.lastIndexOf('/')), Number(text.slice(text.lastIndexOf('/') + 1))];
  const file = atlas.expeditionFiles.find((each) => each.expedition.id === expedition);
  if (file?.features.some((feature) => feature.properties.leg === number)) return { kind: 'leg', expedition, leg: number };
  problems.push(`leg="${text}" is not in this atlas: write expedition/number`);
  return undefined;
}

function idsOf(atlas: Outline, kind: (typeof KINDS)[number]): string[] {
  if (kind === 'place') return atlas.places.features.map((feature) => String(feature.id));
  const things = { region: atlas.faces, arc: atlas.arcs, settlement: atlas.settlements, node: atlas.nodes, holder: atlas.holders }[kind];
  return things.map(({ id }) => id);
}

/** The selection as an address says it; nothing when nothing is picked out. */
export function writeSelection(selection: Selection): string[] {
  if (selection.kind === 'none') return [];
  if (selection.kind === 'leg') return [`leg=${encodeURIComponent(selection.expedition)}/${selection.leg}`];
  const article = selection.kind === 'settlement' && selection.article;
  return [`${selection.kind}=${encodeURIComponent(selection.id)}`, ...(article ? [`article=${encodeURIComponent(article)}`] : [])];
}
