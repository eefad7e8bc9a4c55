import { dayOf, type Day } from '../../core/civil';
import type { Assumption, DatedFeature, DatedSet, ImportChoices } from '../../core/dated';
import type { WholeAtlas } from '../../core/model';
import { AS_WRITTEN, readActs } from '../../core/reading';
import { fewOf } from '../../core/several';
import { actsOf } from './acts';
import { datasetOf } from './dataset';
import type { Drawing } from './drawing';
import { holderIds, holdersOf } from './holders';
import { ERROR_KM, SLIVER_KM, SNAP_KM, type Composed, type How, type Stage, type Tell } from './how';
import { partition } from './partition';
import type { Conflicts, Span } from './sweep';
import { versions } from './versions';

export * from './how';

/** Texts of days sort as days do from here on. */
const FIRST: Day = dayOf(-9999, 1, 1);

/**
 * An atlas of other people's dated borders: a planar partition where they share their borders, each version by itself where they were digitised
 * apart; `how` says which and why. The same set gives the same atlas. `today` ends what lasts still. Throws Error where there is nothing to
 * compose, naming the remedy.
 */
export function compose(set: DatedSet, choices: ImportChoices, tell: Tell, today?: Day): Composed {
  const { features, assumptions } = withinReach(set.features);
  if (features.length === 0)
    throw new Error(
      `${set.title}: no version with a place and a time from the year -9999 on is left: look at what was found in the files, and mend that first`,
    );
  const title = choices.title ?? set.title;
  const heard = (share: number, stage: Stage) => tell(Math.round(share * 1000), 1000, stage);
  const { drawing, how, conflicts } = draw(features, choices, heard);
  const ids = holderIds(features);
  const holderId = (holder: string) => ids.get(holder)!;
  const { settlements, tenures, sources } = actsOf(features, drawing.lived, title, holderId);
  const atlas: WholeAtlas = {
    schema: 1,
    drawing: how.drawing,
    dataset: datasetOf(set, features, title, today),
    holders: holdersOf(features, ids, landOf(drawing, holderId), neighboursOf(drawing, holderId)),
    nodes: [],
    settlements: readActs(settlements, AS_WRITTEN),
    written: settlements,
    reading: AS_WRITTEN,
    tenures,
    layings: [],
    expeditions: [],
    publishedAreas: [],
    sources,
    layers: [],
    shapes: { kind: 'whole' },
    faces: drawing.faces,
    arcs: drawing.arcs,
    places: { type: 'FeatureCollection', features: [] },
    expeditionFiles: [],
    events: [],
  };
  heard(1, 'history');
  return { atlas, how, assumptions: [...set.assumptions, ...assumptions, ...madeHere(features, drawing.landless, conflicts)] };
}

function draw(
  features: readonly DatedFeature[],
  choices: ImportChoices,
  tell: (share: number, stage: Stage) => void,
): { drawing: Drawing; how: How; conflicts: Conflicts } {
  const { snap_km = SNAP_KM, sliver_km = SLIVER_KM } = choices;
  const apart = (how: How) => ({
    drawing: versions(features, (share) => tell(0.5 + share / 2, 'history')),
    how,
    conflicts: { joint: 0, contested: 0 },
  });
  if (choices.drawing === 'versions') {
    const vertices = features.reduce(
      (sum, { geometry }) => sum + geometry.coordinates.flat().reduce((all, ring) => all + ring.length - 1, 0),
      0,
    );
    const none = { snapped: 0, moved_km: 0, segments: vertices, shared: 0, crossings: 0 };
    return apart({
      drawing: 'versions',
      why: { kind: 'asked' },
      measures: { features: features.length, vertices, snap_km, sliver_km, ...none },
    });
  }
  const insist = choices.drawing === 'partition';
  const made = partition(features, { snap_km, sliver_km, insist }, tell);
  if (made.kind === 'apart') return apart({ drawing: 'versions', why: made.why, measures: made.measures });
  const { drawing, measures, conflicts } = made;
  return { drawing, how: { drawing: 'partition', why: { kind: insist ? 'asked' : 'measured' }, measures }, conflicts };
}

/** Without what is over before the year -9999; what begins before it begins there. */
function withinReach(all: readonly DatedFeature[]): { features: DatedFeature[]; assumptions: Assumption[] } {
  const there = all.filter(({ from, to }) => (to ?? Infinity) > Math.max(FIRST, from));
  const late = there.filter(({ from }) => from < FIRST).length;
  const gone = all.length - there.length;
  const features = there.map((feature) => (feature.from < FIRST ? { ...feature, from: FIRST, since: '-9999' } : feature));
  return {
    features,
    assumptions: [
      ...said('before-reach', gone, 'Versions that are over before the year -9999 are left out: this program counts from there.'),
      ...said('from-reach', late, 'Versions that begin before the year -9999 are shown from there on.'),
    ],
  };
}

function madeHere(features: readonly DatedFeature[], landless: readonly number[], { joint, contested }: Conflicts): Assumption[] {
  return [
    ...said(
      'overlap-joint',
      joint,
      'Two or more hold the same land at the same time according to the files: it is shown as joint, and counted apart from either.',
    ),
    ...said(
      'overlap-contested',
      contested,
      'Land that one holds and another has a weaker claim to is shown as the first one’s, contested by the other.',
    ),
    ...said('no-land', landless.length, `Too narrow to be drawn, so that no land is left: ${fewOf(landless.map((i) => features[i]!.id))}.`),
    ...said(
      'error-km',
      features.filter(({ error_km }) => error_km === undefined).length,
      `Files are not asked how exact their outlines are: ${ERROR_KM} km is taken, as one standard deviation.`,
    ),
  ];
}

const said = (kind: string, count: number, words: string): Assumption[] => (count > 0 ? [{ kind, count, words }] : []);

function landOf({ faces, lived }: Drawing, holderId: (holder: string) => string): Map<string, number> {
  const km2 = new Map(faces.map(({ id, area_km2 }) => [id, area_km2]));
  const land = new Map<string, number>();
  for (const { region, spans } of lived)
    for (const { holders } of spans)
      for (const holder of holders) land.set(holderId(holder), (land.get(holderId(holder)) ?? 0) + km2.get(region)!);
  return land;
}

/** Who at some time held land beside whom. */
function neighboursOf({ lived, beside }: Drawing, holderId: (holder: string) => string): Map<string, Set<string>> {
  const spansOf = new Map(lived.map(({ region, spans }) => [region, spans]));
  const found = new Map<string, Set<string>>();
  const meet = (a: string, b: string) => {
    if (a === b) return;
    found.set(a, (found.get(a) ?? new Set()).add(b));
    found.set(b, (found.get(b) ?? new Set()).add(a));
  };
  for (const [left, right] of beside)
    for (const [one, other] of together(spansOf.get(left)!, spansOf.get(right)!))
      for (const a of one.holders) for (const b of other.holders) meet(holderId(a), holderId(b));
  return found;
}

/** The pairs of spans that some day has both of. */
const together = (some: readonly Span[], others: readonly Span[]): [Span, Span][] =>
  some.flatMap((one) =>
    others
      .filter(({ lens, from, to }) => lens === one.lens && one.from < (to ?? Infinity) && from < (one.to ?? Infinity))
      .map((other): [Span, Span] => [one, other]),
  );
