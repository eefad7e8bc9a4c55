import { csvParse } from 'd3-dsv';
import { withCluster } from './cluster';
import { differences } from './compare';
import type { Machine } from './machine';
import { judged, type Outcome } from './outcome';
import type { Question, Row } from './questions';

/** Of an area: GeographicLib there, authalic latitudes here, and edges that are cut to 0.005 degrees on both sides. */
const AREA_TOLERANCE = 2e-6;

/** PostgreSQL with PostGIS over the CSV files of the package in `folder`. */
export function postgis(folder: string, questions: readonly Question[], machine: Machine): Outcome {
  return withCluster(machine, (psql) => {
    psql(['-f', 'sql/postgis/load.sql'], folder);
    const query = (name: string, parameters: Question['parameters']): Row[] => {
      const variables = Object.entries(parameters).flatMap(([key, value]) => ['-v', `${key}=${value}`]);
      return csvParse(psql(['--csv', '-P', 'null=\\N', ...variables, '-f', `sql/postgis/${name}.sql`], folder)).map(typed);
    };
    const answers = Object.fromEntries(questions.map(({ id, query: name, parameters }) => [id, query(name, parameters)]));
    const areas = query('areas', {});
    const worst = Math.max(...areas.map(({ area_km2, postgis_km2 }) => Math.abs(Number(postgis_km2) / Number(area_km2) - 1)));
    const wrong =
      areas.length > 0 && worst <= AREA_TOLERANCE ? [] : [`ST_Area differs from our areas by up to ${(worst * 1e6).toFixed(2)} ppm`];
    const [version] = csvParse(psql(['--csv', '-c', 'SELECT postgis_lib_version() AS version'], folder));
    const note = `PostGIS ${version?.version}; ST_Area within ${(worst * 1e6).toFixed(2)} ppm on ${areas.length} regions`;
    return judged([...differences(questions, answers), ...wrong], questions.length, [note]);
  });
}

/** psql prints texts: areas are numbers, `\N` is nothing. */
const typed = (row: Record<string, string | undefined>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === '\\N' ? null : /_km2$/.test(name) ? Number(value) : value!]),
  );
