/** An engine, as far as its SQL differs. Parameters are named; days are whole days, of type DATE. */
export interface Dialect {
  engine: string;
  /** How the parameters of a query are given. */
  usage: string;
  text: (parameter: string) => string;
  day: (parameter: string) => string;
  number: (parameter: string) => string;
}

/** Run by psql: `psql -v lens=dejure -v from=1857-12-31 ... -f change.sql`. */
export const POSTGIS: Dialect = {
  engine: 'PostgreSQL 13 or newer with PostGIS 3',
  usage: 'psql -v lens=dejure -v from=1857-12-31 -v to=1860-12-31 -f change.sql (parameters are psql variables)',
  text: (parameter) => `:'${parameter}'`,
  day: (parameter) => `CAST(:'${parameter}' AS DATE)`,
  number: (parameter) => `CAST(:'${parameter}' AS DOUBLE PRECISION)`,
};
export const SPARK: Dialect = {
  engine: 'Apache Spark 3.4 or newer',
  usage: "spark.sql(open('change.sql').read(), args={'lens': 'dejure', 'from': '1857-12-31', 'to': '1860-12-31'})",
  text: (parameter) => `:${parameter}`,
  day: (parameter) => `CAST(:${parameter} AS DATE)`,
  number: (parameter) => `CAST(:${parameter} AS DOUBLE)`,
};
export const DUCKDB: Dialect = {
  engine: 'DuckDB 1 or newer',
  usage: "connection.execute(open('change.sql').read(), {'lens': 'dejure', 'from': '1857-12-31', 'to': '1860-12-31'})",
  text: (parameter) => `$${parameter}`,
  day: (parameter) => `CAST($${parameter} AS DATE)`,
  number: (parameter) => `CAST($${parameter} AS DOUBLE)`,
};
