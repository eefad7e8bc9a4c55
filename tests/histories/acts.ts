/** A made-up course of events on a plane: realms that take land from each other, one act a date. */
import { fromIso, toIso } from '../../src/core/civil';
import type { Lay, Move, Settlement } from '../../src/core/model';
import { pick, type Random } from './random';

export interface Course {
  settlements: Settlement[];
  /** The cells that are sea. */
  sea: ReadonlySet<number>;
}
export interface Setting {
  beside: number[][];
  columns: number;
  dates: number;
  holders: string[];
  from: string;
  to: string;
  face: (cell: number) => string;
  /** The arc between two neighbours. */
  arc: (a: number, b: number) => string;
}

/** Of a hundred cells so many are sea; of a hundred acts so many are occupations, which only some states undertake. */
const SEA = 12;
const OCCUPATIONS = 15;
const OCCUPIERS = 8;

export function courseOf({ beside, columns, dates, holders, from, to, face, arc }: Setting, random: Random): Course {
  const cells = beside.length;
  const sea = new Set([...beside.keys()].filter(() => random() * 100 < SEA));
  const land = [...beside.keys()].filter((cell) => !sea.has(cell));
  const owner = realms(land, columns, holders, random);
  const first = move(land, owner, face, { lens: ['dejure', 'defacto'], status: 'held' });
  const settlements: Settlement[] = [act('start', 'state', from, first, [])];
  const reach = Math.max(1, Math.round(cells / 400));
  const [begin, end] = [fromIso(from), fromIso(to)];
  for (let i = 1; i < dates; i++) {
    const day = toIso(begin + Math.round((i * (end - begin)) / dates));
    const occupies = random() * 100 < OCCUPATIONS;
    const taken = conquest(land, beside, owner, sea, reach, random);
    if (!taken) continue;
    const taker = occupies ? pick(holders.slice(0, OCCUPIERS), random) : taken.by;
    const lines = taken.cells.flatMap((cell) =>
      beside[cell]!.filter((other) => !taken.cells.includes(other) && !sea.has(other)).map((other) => arc(cell, other)),
    );
    const moves: Move[] = occupies
      ? [{ regions: taken.cells.map(face), lens: ['defacto'], holders: [taker], status: 'occupied', contested_by: [taken.from] }]
      : [{ regions: taken.cells.map(face), lens: ['dejure', 'defacto'], holders: [taker], status: 'held' }];
    if (!occupies) taken.cells.forEach((cell) => owner.set(cell, taker));
    settlements.push(act(`act-${String(i).padStart(4, '0')}`, occupies ? 'occupation' : 'treaty', day, moves, [...new Set(lines)].sort()));
  }
  return { settlements, sea };
}

/** Each cell to the nearest of as many seeds as there are holders. */
function realms(land: number[], columns: number, holders: string[], random: Random): Map<number, string> {
  const place = (cell: number): [number, number] => [cell % columns, Math.floor(cell / columns)];
  const seeds = holders.map((holder) => ({ holder, at: place(pick(land, random)) }));
  return new Map(
    land.map((cell) => {
      const [x, y] = place(cell);
      const distance = (at: [number, number]) => (at[0] - x) ** 2 + (at[1] - y) ** 2;
      return [cell, seeds.reduce((best, seed) => (distance(seed.at) < distance(best.at) ? seed : best)).holder];
    }),
  );
}

function move(
  land: number[],
  owner: ReadonlyMap<number, string>,
  face: (cell: number) => string,
  as: Pick<Move, 'lens' | 'status'>,
): Move[] {
  const lands = new Map<string, string[]>();
  for (const cell of land) {
    const holder = owner.get(cell)!;
    lands.set(holder, [...(lands.get(holder) ?? []), face(cell)]);
  }
  return [...lands].map(([holder, regions]) => ({ regions, holders: [holder], ...as }));
}

/** Land beside the taker's, spreading over what the loser holds. Undefined where no border was met. */
function conquest(
  land: number[],
  beside: number[][],
  owner: ReadonlyMap<number, string>,
  sea: ReadonlySet<number>,
  reach: number,
  random: Random,
) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const start = pick(land, random);
    const from = owner.get(start)!;
    const by = beside[start]!.map((other) => owner.get(other)).find((other) => other !== undefined && other !== from);
    if (by) return { by, from, cells: spread(start, beside, (cell) => !sea.has(cell) && owner.get(cell) === from, reach) };
  }
  return undefined;
}

function spread(start: number, beside: number[][], within: (cell: number) => boolean, most: number): number[] {
  const found = new Set([start]);
  for (const cell of found) {
    for (const other of beside[cell]!) if (found.size < most && within(other)) found.add(other);
    if (found.size >= most) break;
  }
  return [...found].sort((a, b) => a - b);
}

function act(id: string, kind: Settlement['kind'], day: string, moves: Move[], arcs: string[]): Settlement {
  const lays: Lay[] = arcs.length > 0 ? [{ arcs, status: kind === 'treaty' ? 'fixed' : 'described' }] : [];
  const name = { en: kind === 'state' ? 'The beginning' : `${kind === 'treaty' ? 'Treaty' : 'Occupation'} of ${day}` };
  const article = { id: 'land', title: { en: 'The land' }, text: { en: 'What passes to whom.' }, lays, moves, sources: [] };
  return {
    id,
    kind,
    name,
    summary: { en: 'Made up.' },
    dates: { signed: { gregorian: day } },
    effective: 'signed',
    articles: [article],
    sources: [],
  };
}
