import type { PMTiles } from 'pmtiles';
import * as v from 'valibot';
import { fromIso } from '../core/civil';
import type { Atlas } from '../core/model';
import { AS_WRITTEN, readActs } from '../core/reading';
import { TiledSchema } from '../core/schema/tiled';
import { TILED_CATALOG, type TiledCatalog } from '../core/tiled';
import { openArchive } from './archive';
import { deepFreeze } from './freeze';
import { RangeSource } from './range';

/** The archives that are open, by address: what shows the tiles asks the one whose facts are shown. */
const open = new Map<string, PMTiles>();
export const archiveAt = (url: string): PMTiles | undefined => open.get(url);

/**
 * An atlas in map tiles (PMTiles) on any static host: fetches header, directory and facts by range request, checks them once and freezes them;
 * the shapes stay where they are. Throws Error naming the address, what is wrong and what to do.
 */
export async function loadTiles(url: string, source = new RangeSource(url)): Promise<Atlas> {
  const archive = await openArchive(url, source);
  const { minLon, minLat, maxLon, maxLat, minZoom, maxZoom } = await archive.getHeader();
  const tiled = checked(url, await factsIn(url, archive));
  open.set(url, archive);
  const { catalog, faces, arcs, places, expeditionFiles, events } = tiled;
  const { settlements: written, tenures } = catalog;
  return deepFreeze({
    ...catalog,
    ...{ written, reading: AS_WRITTEN, settlements: readActs(written, AS_WRITTEN), tenures },
    shapes: { kind: 'tiles', url, box: [minLon, minLat, maxLon, maxLat], minZoom, maxZoom },
    ...{ faces, arcs, places, expeditionFiles, events },
  } satisfies Atlas);
}

async function factsIn(url: string, archive: PMTiles): Promise<unknown> {
  const metadata = await archive.getMetadata().catch((error: Error) => {
    throw new Error(`${url}: what it says of itself cannot be read (${error.message}). Upload it anew`);
  });
  const facts = typeof metadata === 'object' && metadata !== null && (metadata as Record<string, unknown>)[TILED_CATALOG];
  if (!facts)
    throw new Error(
      `${url} holds map tiles but no history: its metadata have no member "${TILED_CATALOG}". Write it with the data package of a Thalweg atlas`,
    );
  return facts;
}

function checked(url: string, facts: unknown): TiledCatalog {
  const result = v.safeParse(TiledSchema, facts, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(
      `${url}: ${v.getDotPath(issue) ?? TILED_CATALOG} ${issue.message}. Write it anew with this program, or get a newer one`,
    );
  }
  const tiled = result.output as unknown as TiledCatalog;
  const wrong = dangling(tiled);
  if (wrong) throw new Error(`${url}: ${wrong}. Write it anew`);
  return tiled;
}

/** What is named but is not there, or a day that no calendar has. */
function dangling({ catalog, faces, arcs }: TiledCatalog): string | undefined {
  const [regions, holders, acts] = [faces, catalog.holders, catalog.settlements].map((things) => new Set(things.map(({ id }) => id))) as [
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  if (regions.size < faces.length) return 'two faces have the same id';
  const lost = arcs.find(({ left, right }) => [left, right].some((side) => side !== null && !regions.has(side)));
  if (lost) return `the arc "${lost.id}" runs beside a face that is not there`;
  const days = new Set<string>();
  for (const { region, holders: who, settlement, from, to } of catalog.tenures) {
    if (!regions.has(region)) return `somebody holds "${region}", which is no face`;
    if (!acts.has(settlement)) return `"${region}" changes hands by the act "${settlement}", which is not there`;
    const unknown = who.find((id) => !holders.has(id));
    if (unknown !== undefined) return `"${region}" is held by "${unknown}", who is not among the holders`;
    days.add(from);
    if (to !== null) days.add(to);
  }
  return [...days, catalog.dataset.range.from, catalog.dataset.range.to].map(dayFault).find((fault) => fault !== undefined);
}

function dayFault(iso: string): string | undefined {
  try {
    return void fromIso(iso);
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}
