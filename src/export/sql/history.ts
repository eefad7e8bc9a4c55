import { DUCKDB, POSTGIS, SPARK, type Dialect } from './dialect';

const told = (
  dialect: Dialect,
  where: string,
  how: string,
  before = '',
) => `-- The history of a place: every tenure of the region that it lies in, oldest first. ${how}
-- For ${dialect.engine}. Parameters "lon" and "lat" (degrees) and "lens"; as in change.sql: ${dialect.usage}
${before}SELECT tenures.region, tenures.from_date, tenures.to_date, tenures.holders, tenures.status, tenures.settlement, tenures.article
FROM tenures
JOIN faces ON faces.region = tenures.region
WHERE tenures.lens = ${dialect.text('lens')} AND faces.land AND ${where}
ORDER BY tenures.region, tenures.from_date
`;

/** A place exactly on a line lies in both regions. */
const contains = ({ number }: Dialect, point: (lon: string, lat: string) => string): string => point(number('lon'), number('lat'));

export const historyPostgis = told(
  POSTGIS,
  contains(POSTGIS, (lon, lat) => `ST_Intersects(faces.geometry, ST_SetSRID(ST_Point(${lon}, ${lat}), 4326))`),
  'A place on a line has two.',
);

/** For Spark with Apache Sedona. */
export const historySedona = told(
  SPARK,
  contains(SPARK, (lon, lat) => `ST_Intersects(ST_GeomFromWKB(faces.geometry), ST_Point(${lon}, ${lat}))`),
  'Needs Apache Sedona. A place on a line has two.',
);

/**
 * Point in polygon without any extension: a ray to the east crosses the rings of the region around the place an odd number of times. Each
 * edge is taken from its lower end, as the atlas itself does, so a place on a line lies in exactly one region.
 */
const rays = (edges: string, { number }: Dialect) => `${edges}, inside AS (
  SELECT region FROM edges
  WHERE (y1 > ${number('lat')}) <> (y2 > ${number('lat')})
    AND ${number('lon')} < CASE WHEN y1 < y2 THEN x1 + (${number('lat')} - y1) / (y2 - y1) * (x2 - x1)
                       ELSE x2 + (${number('lat')} - y2) / (y1 - y2) * (x1 - x2) END
  GROUP BY region
  HAVING COUNT(*) % 2 = 1
)
`;
const INSIDE = 'tenures.region IN (SELECT region FROM inside)';
const HOW = 'Needs no extension: shapes are read as WKT.';

export const historyDuckdb = told(
  DUCKDB,
  INSIDE,
  HOW,
  rays(
    `WITH rings AS (
  SELECT region, UNNEST(REGEXP_EXTRACT_ALL(geometry, '\\(([^()]+)\\)', 1)) AS ring FROM shapes
), numbered AS (
  SELECT region, ROW_NUMBER() OVER () AS n, ring FROM rings
), vertices AS (
  SELECT region, n, GENERATE_SUBSCRIPTS(STRING_SPLIT(ring, ', '), 1) AS i, UNNEST(STRING_SPLIT(ring, ', ')) AS vertex FROM numbered
), placed AS (
  SELECT region, n, i, CAST(SPLIT_PART(vertex, ' ', 1) AS DOUBLE) AS x, CAST(SPLIT_PART(vertex, ' ', 2) AS DOUBLE) AS y FROM vertices
), edges AS (
  SELECT region, x AS x1, y AS y1, LEAD(x) OVER ring AS x2, LEAD(y) OVER ring AS y2 FROM placed WINDOW ring AS (PARTITION BY n ORDER BY i)
)`,
    DUCKDB,
  ),
);

export const historySpark = told(
  SPARK,
  INSIDE,
  HOW,
  rays(
    `WITH rings AS (
  SELECT region, POSEXPLODE(REGEXP_EXTRACT_ALL(geometry, '[(]([^()]+)[)]', 1)) AS (n, ring) FROM shapes
), vertices AS (
  SELECT region, n, POSEXPLODE(SPLIT(ring, ', ')) AS (i, vertex) FROM rings
), placed AS (
  SELECT region, n, i, CAST(SPLIT(vertex, ' ')[0] AS DOUBLE) AS x, CAST(SPLIT(vertex, ' ')[1] AS DOUBLE) AS y FROM vertices
), edges AS (
  SELECT region, x AS x1, y AS y1, LEAD(x) OVER ring AS x2, LEAD(y) OVER ring AS y2 FROM placed WINDOW ring AS (PARTITION BY region, n ORDER BY i)
)`,
    SPARK,
  ),
);
