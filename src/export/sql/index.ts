import { change } from './change';
import { DUCKDB, POSTGIS, SPARK } from './dialect';
import { historyDuckdb, historyPostgis, historySedona, historySpark } from './history';
import { areasPostgis, loadDuckdb, loadPostgis, loadSpark } from './load';
import { totals } from './totals';

/** The questions of the command line in the SQL of three engines: path in the package -> text. `npm run test:engines` runs every one of them. */
export const SQL: Readonly<Record<string, string>> = {
  'sql/postgis/load.sql': loadPostgis,
  'sql/postgis/change.sql': change(POSTGIS),
  'sql/postgis/totals.sql': totals(POSTGIS),
  'sql/postgis/history.sql': historyPostgis,
  'sql/postgis/areas.sql': areasPostgis,
  'sql/spark/load.sql': loadSpark,
  'sql/spark/change.sql': change(SPARK),
  'sql/spark/totals.sql': totals(SPARK),
  'sql/spark/history.sql': historySpark,
  'sql/spark/history-sedona.sql': historySedona,
  'sql/duckdb/load.sql': loadDuckdb,
  'sql/duckdb/change.sql': change(DUCKDB),
  'sql/duckdb/totals.sql': totals(DUCKDB),
  'sql/duckdb/history.sql': historyDuckdb,
};
