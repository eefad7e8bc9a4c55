import * as v from 'valibot';
import type { Fault } from '../../core/fault';
import * as schema from '../../core/schema/index';
import { geojsonFaults } from '../../doctor/geojson';
import type { Document, Kind } from '../read';

/** What a feature of each GeoJSON kind must be: its geometry types and its properties. */
const FEATURES: Partial<Record<Kind, { geometry: string[]; properties?: v.GenericSchema }>> = {
  arcs: { geometry: ['LineString'], properties: schema.ArcSchema },
  regions: { geometry: ['Point', 'MultiPoint'], properties: schema.RegionSchema },
  expeditions: { geometry: ['LineString'], properties: schema.LegSchema },
  places: { geometry: ['Point'], properties: schema.PlaceSchema },
  base: { geometry: ['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] },
};
const JSONS: Partial<Record<Kind, v.GenericSchema>> = {
  nodes: schema.NodesSchema,
  holders: schema.HoldersSchema,
  settlements: schema.SettlementSchema,
  'published-areas': schema.FiguresSchema,
  sources: schema.BibliographySchema,
  events: schema.EventsSchema,
  story: schema.StorySchema,
  dataset: schema.DatasetSchema,
};

/** Features that others name. Legs go by their number, background features by nothing. */
const NAMED: Kind[] = ['arcs', 'regions', 'places'];

/** The first gate: everything has the shape of `model.ts`, so that what follows need not ask. GeoJSON goes through `geojson-validation`. */
export function shapeFaults({ kind, file, content }: Document): Fault[] {
  const json = JSONS[kind];
  if (json) return valibotFaults(json, content, file, idOf(content));
  const faults = geojsonFaults(content, file);
  return faults.length > 0 ? faults : featureFaults(kind, content as Collection, file);
}

interface Collection {
  type: string;
  features?: { id?: unknown; properties: unknown; geometry: { type: string } | null }[];
  expedition?: unknown;
}

function featureFaults(kind: Kind, content: Collection, file: string): Fault[] {
  if (content.type !== 'FeatureCollection') return [fault(file, '(file)', `is a ${content.type}`, 'Wrap it in a FeatureCollection')];
  const { geometry, properties } = FEATURES[kind]!;
  const own = kind === 'expeditions' ? valibotFaults(schema.ExpeditionSchema, content.expedition, file, '(expedition)') : [];
  const each = content.features!.flatMap((feature, i) => {
    const id = typeof feature.id === 'string' ? feature.id : `(feature ${i + 1})`;
    if (NAMED.includes(kind) && typeof feature.id !== 'string')
      return fault(file, id, 'has no id', 'Give the feature an "id" (a text) beside its "type"');
    if (!feature.geometry || !geometry.includes(feature.geometry.type)) {
      return fault(file, id, `its geometry is ${feature.geometry?.type ?? 'null'}`, `Make it ${geometry.join(' or ')}`);
    }
    return properties ? valibotFaults(properties, feature.properties, file, id) : [];
  });
  return [...own, ...each];
}

function valibotFaults(wanted: v.GenericSchema, content: unknown, file: string, id: string): Fault[] {
  const result = v.safeParse(wanted, content);
  if (result.success) return [];
  return result.issues.map((issue) => {
    const path = v.getDotPath(issue) ?? '(root)';
    const owner =
      ownerOf(
        content,
        issue.path?.map((item) => item.key),
      ) ?? id;
    return fault(file, owner, `${path}: ${issue.message}`, 'Compare with the example in geo/README.md');
  });
}

/** The id of the innermost thing on the way to the issue that has one. */
function ownerOf(content: unknown, path: unknown[] = []): string | undefined {
  let here = content as Record<string, unknown> | undefined;
  let owner: string | undefined;
  for (const key of [...path, undefined]) {
    if (typeof here?.id === 'string') owner = here.id;
    here = here?.[key as string] as Record<string, unknown> | undefined;
  }
  return owner;
}

const idOf = (content: unknown): string => ownerOf(content) ?? '(file)';
const fault = (file: string, id: string, what: string, remedy: string): Fault => ({ file, id, what, remedy, severity: 'error' });
