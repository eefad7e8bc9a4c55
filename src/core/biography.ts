/** What the atlas knows of a region beside its holders: who lies across its borders, what stands in it, who went through it, who measured it. */
import { compareIso, toIso, type Day } from './civil';
import { tenureKey, tenureOn, tenuresOf } from './history';
import { linesAt, type Line } from './lines';
import { faceHas, facesAt, isDrawn } from './locate';
import { areaErrorKm2 } from './margin';
import {
  isWhole,
  type Atlas,
  type Expedition,
  type FaceFacts,
  type LegProperties,
  type Lens,
  type PlaceFile,
  type Position,
  type PublishedArea,
  type Tenure,
} from './model';

/** A tenure as both lenses see it, or only one. */
export interface Spell {
  tenure: Tenure;
  lens: Lens | 'both';
}

/** All tenures of a region in order; one that begins alike under both lenses stands once. */
export function spellsOf(atlas: Atlas, region: string): Spell[] {
  const mark = (tenure: Tenure) =>
    `${tenure.from} ${tenureKey(tenure)} ${tenure.settlement}/${tenure.article} ${tenure.contested_by?.join() ?? ''}`;
  const [law, fact] = [tenuresOf(atlas, region, 'dejure'), tenuresOf(atlas, region, 'defacto')];
  const [inLaw, inFact] = [new Set(law.map(mark)), new Set(fact.map(mark))];
  const spells: Spell[] = [
    ...law.map((tenure): Spell => ({ tenure, lens: inFact.has(mark(tenure)) ? 'both' : 'dejure' })),
    ...fact.filter((tenure) => !inLaw.has(mark(tenure))).map((tenure): Spell => ({ tenure, lens: 'defacto' })),
  ];
  return spells.sort((a, b) => compareIso(a.tenure.from, b.tenure.from));
}

/** The tenures of all versions that ever covered a place, oldest first: the history of the place, where versions lie over one another. */
export function spellsHere(atlas: Atlas, face: FaceFacts, spot: Position | undefined): Spell[] {
  if (atlas.drawing !== 'versions' || !isWhole(atlas)) return spellsOf(atlas, face.id);
  const place = spot && isDrawn(face) && faceHas(face, spot) ? spot : face.label;
  return facesAt(atlas, place)
    .flatMap(({ id }) => spellsOf(atlas, id))
    .sort((a, b) => compareIso(a.tenure.from, b.tenure.from));
}

/** A neighbour on a day: the region across, its tenure (none at sea), the border with it in its pieces (none where both sides are one). */
export interface Neighbour {
  region: string;
  tenure: Tenure;
  borders: Line[];
  /** How long the two regions touch, km. */
  km: number;
}

/** The land that touches a region, those across a border first, the longer first. */
export function neighboursOn(atlas: Atlas, lens: Lens, day: Day, region: string): Neighbour[] {
  const iso = toIso(day);
  const lines = linesAt(atlas, lens, day);
  const found = new Map<string, Neighbour>();
  for (const arc of atlas.arcs) {
    const across = arc.left === region ? arc.right : arc.right === region ? arc.left : null;
    const tenure = across === null || across === region ? undefined : tenureOn(atlas, across, lens, iso);
    if (!across || !tenure) continue;
    const known = found.get(across) ?? { region: across, tenure, borders: [], km: 0 };
    const line = lines.get(arc.id);
    found.set(across, { ...known, km: known.km + arc.length_km, borders: line ? withLine(known.borders, line) : known.borders });
  }
  return [...found.values()].sort((a, b) => Math.sign(b.borders.length) - Math.sign(a.borders.length) || b.km - a.km);
}

/** Pieces that one article drew, and that are equally sure, are one. */
const withLine = (lines: Line[], line: Line): Line[] =>
  lines.some(({ settlement, article, status }) => settlement === line.settlement && article === line.article && status === line.status)
    ? lines
    : [...lines, line];

/** The posts and towns in a region, those founded first before the others. */
export const placesIn = (atlas: Atlas, face: FaceFacts): PlaceFile['features'] =>
  atlas.places.features
    .filter(({ geometry }) => isDrawn(face) && faceHas(face, geometry.coordinates as Position))
    .sort((a, b) => ((a.properties.opened?.gregorian ?? '9') < (b.properties.opened?.gregorian ?? '9') ? -1 : 1));

/** The journeys that led through a region, each with its first leg there. */
export function journeysThrough(atlas: Atlas, face: FaceFacts): { expedition: Expedition; leg: LegProperties }[] {
  return atlas.expeditionFiles.flatMap(({ expedition, features }) => {
    const first = features.find(({ geometry }) => geometry.coordinates.some((place) => isDrawn(face) && faceHas(face, place as Position)));
    return first ? [{ expedition, leg: first.properties }] : [];
  });
}

/** The printed figures that cover a region, with ours (km2) for all that they cover. */
export function figuresOf(atlas: Atlas, region: string): { published: PublishedArea; km2: number; error: number }[] {
  return atlas.publishedAreas
    .filter(({ regions }) => regions.includes(region))
    .map((published) => {
      const covered = new Set(published.regions);
      const km2 = atlas.faces.reduce((sum, face) => sum + (covered.has(face.id) ? face.area_km2 : 0), 0);
      return { published, km2, error: areaErrorKm2(atlas.arcs, covered) };
    });
}
