import type { RawFile } from '../core/dated';
import type { Position } from 'geojson';
import { crossings } from '../core/partition/crossings';
import { edgeOf, fromGrid } from '../core/partition/edges';
import { withoutDuplicates } from './duplicates';
import type { Item } from './item';
import type { Ledger } from './ledger';
import type { Options } from './options';
import { examinePlane } from './plane';
import { crsOf } from './shape/crs';
import { featuresOf, type Raw } from './shape/features';
import { gather, type Parts } from './shape/geometry';
import { own, type Bag } from './shape/own';
import { inMetres, isSwapped, spreadOf } from './shape/spread';
import { parseFile } from './text/parse';
import { examineTime } from './time';
import { fieldsOf, type Fields } from './time/fields';
import { spanOf } from './time/span';
import { boxOf, type Version } from './time/version';
import { examineNames } from './words/names';

/** Looks through one file: what it is, its coordinates, each outline, how they fit together, and then time and words. */
export function examineFile(file: RawFile, ledger: Ledger, options: Options): void {
  const parsed = parseFile(file, ledger, options);
  if (parsed) examineValue(parsed.value, file.name, ledger, options);
}

export function examineValue(value: unknown, file: string, ledger: Ledger, options: Options): void {
  const raws = featuresOf(value, file, ledger, options);
  const fields = fieldsOf(raws.map(({ properties }) => properties));
  const usable = framed(value, raws, file, ledger, options);
  const items = raws.map((raw) => itemOf(raw, fields, file, usable, ledger, options));
  kinds(items, file, ledger);
  const whole = withoutDuplicates(items, raws, ledger).filter(({ dated }) => dated);
  for (const item of whole) for (const line of item.lines) tangles(line, item, ledger);
  examinePlane(
    whole.filter(({ areas }) => areas.length > 0),
    ledger,
    options,
  );
  examineTime(versionsOf(whole, fields), options.sliver_km, ledger);
  const named = items.flatMap(({ id, properties, areas }) =>
    areas.length === 0 ? [] : [{ file, id, name: anyOf(properties, fields.names), source: anyOf(properties, fields.sources) }],
  );
  examineNames(named, fields.begin !== undefined, ledger);
}

/** Whether the numbers can be read as degrees, longitude first. */
function framed(value: unknown, raws: Raw[], file: string, ledger: Ledger, options: Options): boolean {
  const crs = crsOf(value);
  if (crs) {
    const severity = crs.frame === 'degrees' ? { severity: 'warning' as const } : {};
    const metres = crs.frame === 'web-mercator' ? { remedy: 'Turn it into longitude and latitude, and remove it' } : {};
    ledger.add('foreign-crs', { file }, `has a "crs"${crs.name ? ` (${crs.name})` : ''}`, { ...severity, ...metres });
  }
  const spread = spreadOf(raws.map(({ geometry }) => geometry));
  if (spread.positions > options.vertices) {
    const [count, most] = [spread.positions, options.vertices].map((n) => n.toLocaleString('en'));
    ledger.add('too-large', { file }, `has ${count} positions, more than the ${most} that are compared`);
    return false;
  }
  if (crs?.frame === 'web-mercator') return false;
  if (inMetres(spread))
    ledger.add('projected-coordinates', { file }, 'its coordinates are not degrees: most are beyond 720', { count: spread.positions });
  else if (isSwapped(spread)) {
    const what = `${spread.secondWide.toLocaleString('en')} latitudes are beyond 90, and no longitude is: the two are swapped`;
    ledger.add('swapped-coordinates', { file }, what, { count: spread.positions });
  } else return true;
  return false;
}

type Dated = Item & { dated: boolean; points: number };

function itemOf(
  { id, index, properties, geometry }: Raw,
  fields: Fields,
  file: string,
  usable: boolean,
  ledger: Ledger,
  options: Options,
): Dated {
  const parts: Parts = { areas: [], lines: [], points: 0 };
  const where = { file, id };
  if (geometry === null) ledger.add('null-geometry', where, 'has no geometry');
  else if (usable) gather(geometry, where, ledger, parts);
  const span = spanOf({ properties, isArea: parts.areas.length > 0 }, fields, { ...where, at: placeIn(parts) }, ledger, options.today);
  const lens = textOf(properties, 'lens');
  return {
    file,
    id,
    index,
    properties,
    ...parts,
    span: span ?? { from: null, to: null },
    dated: span !== undefined,
    ...(lens && lens !== 'both' ? { lens } : {}),
  };
}

const placeIn = ({ areas, lines }: Parts): Position | undefined => areas[0]?.[0]?.[0] ?? lines[0]?.[0];

function textOf(properties: Bag, field: string | undefined): string | undefined {
  const value = field === undefined ? undefined : own(properties, field);
  if (Array.isArray(value)) return value.length > 0 ? 'several' : undefined;
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number' ? String(value) : undefined;
}

const anyOf = (properties: Bag, fields: string[]): string | undefined => {
  for (const field of fields) if (textOf(properties, field) !== undefined) return textOf(properties, field);
  return undefined;
};

function kinds(items: Dated[], file: string, ledger: Ledger): void {
  const counts = { areas: 0, lines: 0, points: 0 };
  for (const { areas, lines, points } of items) {
    if (areas.length > 0) counts.areas++;
    if (lines.length > 0) counts.lines++;
    if (points > 0) counts.points++;
  }
  if (counts.areas === 0 || counts.lines + counts.points === 0) return;
  const others = [counts.lines > 0 ? `lines (${counts.lines})` : '', counts.points > 0 ? `points (${counts.points})` : ''].filter(Boolean);
  ledger.add('mixed-geometry', { file }, `holds areas (${counts.areas}) and ${others.join(' and ')} side by side`);
}

function tangles(line: Position[], { file, id }: Item, ledger: Ledger): void {
  for (const { at, kind } of crossings([edgeOf(id, line)])) {
    ledger.add('line-crossing', { file, id, at: fromGrid(at) }, `the line ${kind === 'overlaps' ? 'runs over' : kind} itself`);
  }
}

function versionsOf(items: Item[], { begin, thing, names, holder }: Fields): Version[] {
  if (begin === undefined || thing === undefined) return [];
  return items.flatMap((item): Version[] => {
    const key = textOf(item.properties, thing);
    if (key === undefined || item.span.from === null || item.areas.length === 0) return [];
    const geometry = { type: 'MultiPolygon' as const, coordinates: item.areas };
    return [
      {
        file: item.file,
        id: item.id,
        thing: `${key}\n${item.lens ?? ''}`,
        name: (anyOf(item.properties, names) ?? key).slice(0, 60),
        holder: textOf(item.properties, holder) ?? '',
        from: item.span.from,
        to: item.span.to,
        geometry,
        box: boxOf(geometry),
      },
    ];
  });
}
