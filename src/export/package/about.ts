import type { Atlas } from '../../core/model';
import { methodOf } from '../meta';
import { makerOf } from './datapackage';

/** What the files are and how to read them. */
export function readme(atlas: Atlas, layers: boolean): string {
  const { dataset } = atlas;
  return `# ${line(dataset.title.en)}

Data set \`${dataset.id}\`, version ${dataset.version}, checksum \`${dataset.checksum}\`; ${dataset.range.from} to ${dataset.range.to}.
How to cite: ${line(dataset.citation)} Whom to name: ${line(dataset.attribution)}

A history of borders as one planar partition of the land into regions, and for each region who held it when.

| file | what |
|---|---|
| \`faces.csv\`, \`faces.parquet\` | the regions: names, areas, errors; in Parquet (GeoParquet 1.1) with their shapes |
| \`tenures.csv\`, \`tenures.parquet\` | who held each region, by treaty (\`dejure\`) and on the ground (\`defacto\`), in half-open intervals of whole days |
| \`arcs.csv\`, \`arcs.parquet\` | the lines between them, each with its error, source and licence |
| \`faces-wkt.csv\`, \`arcs-wkt.csv\` | the shapes as text, for programs that read no Parquet; apart, for a cell of a spreadsheet holds no shape |
| \`thalweg.pmtiles\` | the whole history as map tiles: layers \`faces\` and \`arcs\`; all that is known of them is in the metadata, under \`thalweg\` |
${layers ? '| `layers/*.geojson` | the map as each act left it, for a GIS |\n' : ''}| \`sources.json\` | the bibliography, CSL-JSON |
| \`sql/\` | change, totals and the history of a place in the SQL of PostGIS, Spark and DuckDB |
| \`datapackage.json\` | all of this for programs: columns, keys, checksums (Frictionless Data Package 2) |
| \`LICENSE-DATA\`, \`CITATION.cff\` | on what terms, and how to cite |

Dates are proleptic Gregorian. \`to_date\` is the first day on which a tenure no longer holds; empty: it still does. Years before 1 are written as ISO 8601 has them, which SQL engines do
not read. Several holders stand in alphabetical order with \`+\` between them. In CSV a text that a spreadsheet would run as a formula has an apostrophe before it.

${line(methodOf(atlas))}
`;
}

/** The licences of the parts. */
export function licence({ dataset }: Atlas): string {
  const parts = dataset.licences.map(({ part, name, url }) => `- ${line(part)}\n  ${line(name)}, ${line(url)}\n`);
  return `The data of "${line(dataset.title.en)}", version ${dataset.version}. Each part has its own licence:\n\n${parts.join('\n')}
Every line names its source and licence in the table "arcs".
Whom to name: ${line(dataset.attribution)}
`;
}

/** Citation File Format 1.2. JSON strings are YAML strings, so no text breaks out of its place. */
export function citationFile(atlas: Atlas): string {
  const { dataset } = atlas;
  const names = dataset.licences.map(({ name }) => name).filter((name) => SPDX.test(name));
  return [
    'cff-version: 1.2.0',
    `message: ${JSON.stringify(`If you use these data, please cite them: ${dataset.citation}`)}`,
    `title: ${JSON.stringify(dataset.title.en)}`,
    'type: dataset',
    'authors:',
    `  - name: ${JSON.stringify(makerOf(atlas))}`,
    `version: ${JSON.stringify(dataset.version)}`,
    ...(names.length > 0 ? ['license:', ...[...new Set(names)].map((name) => `  - ${name}`)] : []),
    'identifiers:',
    '  - type: other',
    `    value: ${JSON.stringify(dataset.checksum)}`,
    '    description: checksum of the authored content',
    '',
  ].join('\n');
}

/** A name that the list of SPDX may know; others are told in LICENSE-DATA alone. */
const SPDX = /^[A-Za-z][A-Za-z0-9.-]*-\d[A-Za-z0-9.-]*$/;

/** A text of the data in one line of ours. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
