/** The tables of the package in PostgreSQL, read by psql from the folder in which it stands (that of datapackage.json). */
export const loadPostgis = `-- Run in the folder of the package: psql -f sql/postgis/load.sql. Days are DATE, proleptic Gregorian; intervals are [from_date, to_date).
-- A year before 1 is written as no engine reads it: such tenures have to be left out.
CREATE EXTENSION IF NOT EXISTS postgis;
CREATE TABLE faces (
  region text PRIMARY KEY, name text NOT NULL, land boolean NOT NULL, area_km2 double precision NOT NULL, area_error_km2 double precision NOT NULL,
  label_lon double precision NOT NULL, label_lat double precision NOT NULL
);
CREATE TABLE tenures (
  region text NOT NULL REFERENCES faces, lens text NOT NULL, from_date date NOT NULL, to_date date, holders text NOT NULL, status text NOT NULL,
  settlement text NOT NULL, article text NOT NULL, contested_by text, confidence text, PRIMARY KEY (region, lens, from_date),
  CHECK (to_date > from_date)
);
CREATE TABLE arcs (
  arc text PRIMARY KEY, left_region text REFERENCES faces, right_region text REFERENCES faces, error_km double precision NOT NULL,
  length_km double precision NOT NULL, kind text NOT NULL, source text NOT NULL, licence text NOT NULL
);
CREATE TEMPORARY TABLE shapes (region text, geometry text);
CREATE TEMPORARY TABLE lines (arc text, geometry text);
\\copy faces FROM 'faces.csv' WITH (FORMAT csv, HEADER true)
\\copy tenures FROM 'tenures.csv' WITH (FORMAT csv, HEADER true)
\\copy arcs FROM 'arcs.csv' WITH (FORMAT csv, HEADER true)
\\copy shapes FROM 'faces-wkt.csv' WITH (FORMAT csv, HEADER true)
\\copy lines FROM 'arcs-wkt.csv' WITH (FORMAT csv, HEADER true)
ALTER TABLE faces ADD COLUMN geometry geometry(MultiPolygon, 4326);
ALTER TABLE arcs ADD COLUMN geometry geometry(LineString, 4326);
UPDATE faces SET geometry = ST_GeomFromText(shapes.geometry, 4326) FROM shapes WHERE shapes.region = faces.region;
UPDATE arcs SET geometry = ST_GeomFromText(lines.geometry, 4326) FROM lines WHERE lines.arc = arcs.arc;
CREATE INDEX faces_geometry ON faces USING gist (geometry);
CREATE INDEX tenures_days ON tenures (lens, from_date, to_date);
ANALYZE;
`;

/** Our areas beside those of PostGIS. Edges here are straight in degrees, there geodesics: they are cut short first, so that both mean the same land. */
export const areasPostgis = `-- Our areas beside those that PostGIS measures on the ellipsoid. Edges are cut to 0.005 degrees first, for ours are straight in degrees and its are geodesics.
SELECT region, area_km2, ST_Area(ST_Segmentize(geometry, 0.005)::geography) / 1e6 AS postgis_km2 FROM faces WHERE land ORDER BY region
`;

export const loadDuckdb = `-- Run in the folder of the package. Days are DATE; intervals are [from_date, to_date).
CREATE VIEW faces AS SELECT * FROM read_parquet('faces.parquet');
CREATE VIEW tenures AS SELECT * FROM read_parquet('tenures.parquet');
CREATE VIEW arcs AS SELECT * FROM read_parquet('arcs.parquet');
CREATE VIEW shapes AS SELECT * FROM read_csv('faces-wkt.csv', header = true, all_varchar = true, max_line_size = 100000000, buffer_size = 200000000);
`;

export const loadSpark = `-- Run in the folder of the package, one statement at a time. Set spark.sql.parquet.datetimeRebaseModeInRead=CORRECTED first: days are proleptic Gregorian.
CREATE TEMPORARY VIEW faces USING parquet OPTIONS (path 'faces.parquet');
CREATE TEMPORARY VIEW tenures USING parquet OPTIONS (path 'tenures.parquet');
CREATE TEMPORARY VIEW arcs USING parquet OPTIONS (path 'arcs.parquet');
CREATE TEMPORARY VIEW shapes USING csv OPTIONS (path 'faces-wkt.csv', header 'true', maxCharsPerColumn '-1');
`;
