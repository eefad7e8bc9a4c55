import type { Feature, MultiPolygon, Position } from 'geojson';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Transfer } from '../core/change';
import type { Atlas } from '../core/model';
import { withLand } from './land';
import { provenance, type ChangeQuery, type ExportMeta } from './meta';
import { toldRows, type ToldRow } from './rows';

/**
 * KML 2.2: one Placemark for each transfer, in the colour of the new holder, with the row as ExtendedData and the day from which it counts as
 * TimeSpan, so that the time slider of a globe works. The Document says what the file rests on.
 */
export function changeKml(atlas: Atlas, transfers: readonly Transfer[], query: ChangeQuery, meta: ExportMeta = {}): string {
  const { sources, ...about } = provenance(atlas, transfers, query, meta);
  const land = withLand(atlas, toldRows(atlas, transfers, query, meta));
  const document = x('Document', [
    x('name', `${about.title}: ${about.from_date} – ${about.to_date}, ${about.lens}`),
    x('description', [about.citation, about.attribution, about.method, `Sources: ${sources.join('; ')}`].join('\n\n')),
    extendedData(about),
    ...land.features.map((feature) => placemark(feature, colourOf(atlas, transfers, feature.properties))),
  ]);
  const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return `${prolog}${toXml(x('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, [document]))}\n`;
}

/** The children of a Placemark stand in the order that the schema of KML asks for. */
function placemark({ properties: row, geometry }: Feature<MultiPolygon, ToldRow>, colour: string) {
  const story = `${row.from_holders} (${row.from_status}) → ${row.to_holders} (${row.to_status}), ${row.effective}: ${row.settlement}, ${row.article}`;
  return x('Placemark', [
    x('name', String(row.region_name)),
    x('description', `${story}. ${row.area_km2} ± ${row.area_error_km2} km²`),
    x('TimeSpan', [x('begin', String(row.effective))]),
    x('Style', [x('LineStyle', [x('width', '1')]), x('PolyStyle', [x('color', colour)])]),
    extendedData(row),
    x('MultiGeometry', geometry.coordinates.map(polygon)),
  ]);
}

const extendedData = (values: Readonly<Record<string, unknown>>) =>
  x(
    'ExtendedData',
    Object.entries(values).map(([name, value]) => x('Data', { name }, [x('value', String(value))])),
  );

const polygon = ([outer = [], ...holes]: Position[][]) =>
  x('Polygon', [x('outerBoundaryIs', [ring(outer)]), ...holes.map((hole) => x('innerBoundaryIs', [ring(hole)]))]);
const ring = (corners: Position[]) => x('LinearRing', [x('coordinates', corners.map(([lon, lat]) => `${lon},${lat}`).join(' '))]);

/** `#rrggbb` of the (first) new holder as KML's `aabbggrr`, half seen through. */
function colourOf(atlas: Atlas, transfers: readonly Transfer[], { region, effective }: ToldRow): string {
  const [first] = transfers.find((each) => each.region === region && each.effective === effective)?.to_holders ?? [];
  const colour = atlas.holders.find(({ id }) => id === first)?.color.light ?? '#808080';
  const [red, green, blue] = [1, 3, 5].map((at) => colour.slice(at, at + 2));
  return `99${blue}${green}${red}`;
}
