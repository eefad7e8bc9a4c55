import { byId } from './by-id';
import { transfers } from './change';
import { fromIso, type Day } from './civil';
import { edtfDays } from './edtf';
import { tenureKey, tenuresOf } from './history';
import { linesAt } from './lines';
import { areaErrorKm2 } from './margin';
import type { Atlas, FaceFacts, Lens, LineStatus, Status, Tenure } from './model';

export interface Holding {
  holders: string[];
  status: Status;
}
/**
 * Regions that an article took from one holding to the same other one. `confirmed`: holders and status stay, only the article is another.
 * Areas in km2, error one standard deviation of the union.
 */
export interface Passage {
  kind: 'passed' | 'confirmed';
  article: string;
  before: Holding;
  after: Holding;
  regions: string[];
  area_km2: number;
  area_error_km2: number;
}
/** Lines, km: laid by an article; become a border without one; no border any more. */
export interface Drawn {
  kind: 'laid' | 'begun' | 'left';
  status?: LineStatus;
  arcs: string[];
  length_km: number;
}
/** What one act did on one day, or a holder that took another name on it. */
export type Step =
  { kind: 'act'; day: Day; settlement: string; passages: Passage[]; drawn: Drawn[] } | { kind: 'name'; day: Day; holder: string };

type ActStep = Extract<Step, { kind: 'act' }>;
interface Moved {
  effective: string;
  settlement: string;
  article: string;
  region: string;
  kind: Passage['kind'];
  before: Holding;
  after: Holding;
}

/**
 * Everything that changed after the day `from` and not after the day `to`, step by step: each transfer once, and apart from them what was
 * only confirmed by another article or only renamed.
 */
export function chronicleOf(atlas: Atlas, from: Day, to: Day, lens: Lens): Step[] {
  const moved = [...passedOf(atlas, from, to, lens), ...confirmedOf(atlas, from, to, lens)];
  const steps = new Map<string, ActStep>();
  const stepOf = (day: Day, settlement: string): ActStep => {
    const key = `${day} ${settlement}`;
    const step = steps.get(key) ?? { kind: 'act', day, settlement, passages: [], drawn: [] };
    steps.set(key, step);
    return step;
  };
  for (const group of groupBy(moved, passageKey).values()) {
    const { effective, settlement } = group[0]!;
    stepOf(fromIso(effective), settlement).passages.push(passage(atlas, group));
  }
  for (const [settlement, day] of laidBetween(atlas, from, to)) stepOf(day, settlement);
  draw(atlas, lens, [...steps.values()]);
  return [...steps.values(), ...namesOf(atlas, from, to)].sort((a, b) => a.day - b.day);
}

const passedOf = (atlas: Atlas, from: Day, to: Day, lens: Lens): Moved[] =>
  transfers(atlas, from, to, lens).map((transfer) => ({
    ...transfer,
    kind: 'passed',
    before: { holders: transfer.from_holders, status: transfer.from_status },
    after: { holders: transfer.to_holders, status: transfer.to_status },
  }));

/** Tenures that begin anew while holders and status stay: not a change of the map. */
function confirmedOf(atlas: Atlas, from: Day, to: Day, lens: Lens): Moved[] {
  return atlas.faces.flatMap((face) => {
    const tenures = tenuresOf(atlas, face.id, lens);
    return tenures.flatMap((tenure, i) => {
      const [before, day] = [tenures[i - 1], fromIso(tenure.from)];
      if (!before || day <= from || day > to || tenureKey(before) !== tenureKey(tenure) || sameArticle(before, tenure)) return [];
      const { settlement, article } = tenure;
      return [{ effective: tenure.from, settlement, article, region: face.id, kind: 'confirmed' as const, before, after: tenure }];
    });
  });
}

const sameArticle = (a: Tenure, b: Tenure): boolean => a.settlement === b.settlement && a.article === b.article;

const passageKey = ({ effective, settlement, article, kind, before, after }: Moved): string =>
  [effective, settlement, article, kind, tenureKey(before), tenureKey(after)].join(' ');

function passage(atlas: Atlas, group: Moved[]): Passage {
  const { kind, article, before, after } = group[0]!;
  const regions = group.map(({ region }) => region);
  return {
    kind,
    article,
    before: { holders: before.holders, status: before.status },
    after: { holders: after.holders, status: after.status },
    regions,
    area_km2: facesOf(atlas, regions).reduce((sum, face) => sum + face.area_km2, 0),
    area_error_km2: areaErrorKm2(atlas.arcs, regions),
  };
}

function facesOf(atlas: Atlas, regions: string[]): FaceFacts[] {
  const faces = byId(atlas.faces);
  return regions.flatMap((region) => faces.get(region) ?? []);
}

const laidBetween = (atlas: Atlas, from: Day, to: Day): [settlement: string, day: Day][] =>
  atlas.layings.map(({ settlement, from: iso }): [string, Day] => [settlement, fromIso(iso)]).filter(([, day]) => day > from && day <= to);

/** Gives each act of a day the lines that it laid, and those that began or ceased to be a border along the land that it moved. */
function draw(atlas: Atlas, lens: Lens, steps: ActStep[]): void {
  const layingsOf = groupBy(atlas.layings, (laying) => laying.settlement);
  for (const [day, acts] of groupBy(steps, ({ day }) => day)) {
    const [old, now] = [linesAt(atlas, lens, day - 1), linesAt(atlas, lens, day)];
    const laid = new Set<string>();
    for (const act of acts) {
      const layings = (layingsOf.get(act.settlement) ?? []).filter((laying) => fromIso(laying.from) === day);
      layings.forEach(({ arc }) => laid.add(arc));
      for (const [status, group] of groupBy(layings, (laying) => laying.status))
        act.drawn.push(
          drawn(
            atlas,
            'laid',
            group.map(({ arc }) => arc),
            status,
          ),
        );
    }
    const turned = [...(now.since(old) ?? [])];
    const begun = turned.filter((arc) => now.has(arc) && !old.has(arc) && !laid.has(arc));
    const left = turned.filter((arc) => old.has(arc) && !now.has(arc));
    for (const [act, arcs] of share(atlas, acts, begun)) act.drawn.push(drawn(atlas, 'begun', arcs));
    for (const [act, arcs] of share(atlas, acts, left)) act.drawn.push(drawn(atlas, 'left', arcs));
  }
}

/** Each arc to the act that moved the land beside it, else to the first of the day. */
function share(atlas: Atlas, acts: ActStep[], arcs: string[]): Map<ActStep, string[]> {
  const moves = acts.map((act) => ({ act, regions: new Set(act.passages.flatMap((each) => each.regions)) }));
  const beside = ({ left, right }: { left: string | null; right: string | null }) => [left, right];
  const owner = (id: string) => {
    const arc = byId(atlas.arcs).get(id);
    return moves.find(({ regions }) => arc && beside(arc).some((side) => side !== null && regions.has(side)))?.act ?? acts[0]!;
  };
  return groupBy(arcs, owner);
}

function drawn(atlas: Atlas, kind: Drawn['kind'], arcs: string[], status?: LineStatus): Drawn {
  const known = byId(atlas.arcs);
  const length_km = arcs.reduce((sum, id) => sum + (known.get(id)?.length_km ?? 0), 0);
  return { kind, arcs, length_km, ...(status ? { status } : {}) };
}

/** A new name is not a new holder. */
const namesOf = (atlas: Atlas, from: Day, to: Day): Step[] =>
  atlas.holders.flatMap(({ id, names }) =>
    names.slice(1).flatMap((name): Step[] => {
      const day = name.from ? edtfDays(name.from).first : undefined;
      return day !== undefined && day > from && day <= to ? [{ kind: 'name', day, holder: id }] : [];
    }),
  );

function groupBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
