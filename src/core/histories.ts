import { toIso, type Day } from './civil';
import { edtfDays } from './edtf';
import { LENSES, type Laying, type Lens, type Move, type ActOutline, type Tenure } from './model';

/** The authored date that moves the map: the one that `effective` names. Throws RangeError if there is none. */
export function effectiveDate(settlement: ActOutline): string {
  const date = settlement.dates[settlement.effective];
  if (!date) throw new RangeError(`"${settlement.effective}" is not one of the dates of ${settlement.id}: name one in "effective"`);
  return date.gregorian;
}

/** The day from which a settlement counts. */
export const effectiveDay = (settlement: ActOutline): Day => edtfDays(effectiveDate(settlement)).first;

/** The settlements in the order in which they took effect; of two on one day, by id. */
export const inOrder = <Act extends ActOutline>(settlements: readonly Act[]): Act[] =>
  settlements.toSorted((a, b) => effectiveDay(a) - effectiveDay(b) || (a.id < b.id ? -1 : 1));

/** The beginning of a tenure: one region, one lens, one day. */
export interface Beginning {
  region: string;
  lens: Lens;
  day: Day;
  since: string;
  move: Move;
  settlement: string;
  article: string;
}

/** What the settlements' moves begin, in order of lens, region and day. */
export function beginnings(settlements: readonly ActOutline[]): Beginning[] {
  const all = inOrder(settlements).flatMap((settlement) =>
    settlement.articles.flatMap((article) => (article.moves ?? []).flatMap((move) => begin(move, settlement, article.id))),
  );
  return all.sort((a, b) => LENSES.indexOf(a.lens) - LENSES.indexOf(b.lens) || compare(a.region, b.region) || a.day - b.day);
}

function begin(move: Move, settlement: ActOutline, article: string): Beginning[] {
  const since = move.date ?? effectiveDate(settlement);
  const day = edtfDays(since).first;
  return move.lens.flatMap((lens) =>
    move.regions.map((region) => ({ region, lens, day, since, move, settlement: settlement.id, article })),
  );
}

/**
 * Histories: each beginning lasts until the next of its region and lens. As written no two fall on one day (`check` finds those); where
 * other dates of the acts make them, the later act alone counts.
 */
export function tenuresFrom(settlements: readonly ActOutline[]): Tenure[] {
  const all = beginnings(settlements);
  return all.flatMap((beginning, i) => {
    const next = all[i + 1];
    if (next?.region !== beginning.region || next.lens !== beginning.lens) return [tenure(beginning, null)];
    return next.day === beginning.day ? [] : [tenure(beginning, toIso(next.day))];
  });
}

function tenure({ region, lens, day, since, move, settlement, article }: Beginning, to: string | null): Tenure {
  const { holders, status, contested_by, confidence } = move;
  const optional = { ...(contested_by && { contested_by }), ...(confidence && { confidence }) };
  return { region, lens, from: toIso(day), to, holders, status, settlement, article, since, ...optional };
}

/** Every arc that an article lays, from the settlement's effective day. A group's id stands for all its pieces, `group.1`, `group.2` ... */
export function layingsFrom(settlements: readonly ActOutline[], arcIds: readonly string[]): Laying[] {
  const named = arcsByName(arcIds);
  return inOrder(settlements).flatMap((settlement) =>
    settlement.articles.flatMap((article) =>
      (article.lays ?? []).flatMap(({ arcs, status }) =>
        arcs
          .flatMap((id) => named.get(id) ?? [])
          .map((arc) => ({
            arc,
            settlement: settlement.id,
            article: article.id,
            status,
            from: toIso(effectiveDay(settlement)),
          })),
      ),
    ),
  );
}

/** Of each id that may be meant, of an arc or a group, the arcs that it means. */
function arcsByName(arcIds: readonly string[]): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const arc of arcIds) {
    for (const name of new Set([arc, groupOf(arc)])) {
      const list = named.get(name);
      if (list) list.push(arc);
      else named.set(name, [arc]);
    }
  }
  return named;
}

/** The arcs that an id means: itself, or all pieces of the group. */
export const arcsNamed = (id: string, arcIds: readonly string[]): string[] => arcIds.filter((arc) => arc === id || groupOf(arc) === id);
/** `argun` of `argun.3`. */
export const groupOf = (arc: string): string => arc.replace(/\.\d+$/, '');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
