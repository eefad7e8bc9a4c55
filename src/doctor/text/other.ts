/** What other programs write, by its first bytes or letters. */
const MAGIC: [bytes: number[], what: string, remedy: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive', 'Unpack it, and give what is in it'],
  [[0x1f, 0x8b], 'compressed with gzip', 'Unpack it (gunzip), and give what is in it'],
  [[0x00, 0x00, 0x27, 0x0a], 'a shapefile', 'Save it as GeoJSON (ogr2ogr -f GeoJSON out.geojson FILE.shp)'],
  [[0x66, 0x67, 0x62], 'FlatGeobuf', 'Save it as GeoJSON (ogr2ogr -f GeoJSON out.geojson FILE.fgb)'],
  [[0x50, 0x41, 0x52, 0x31], 'GeoParquet', 'Save it as GeoJSON (ogr2ogr -f GeoJSON out.geojson FILE.parquet)'],
  [
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    'an SQLite or GeoPackage database',
    'Save it as GeoJSON (ogr2ogr -f GeoJSON out.geojson FILE.gpkg)',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', 'Ask its maker for the data that it was printed from'],
];
const LETTERS: [pattern: RegExp, what: string, remedy: string][] = [
  [/^\s*<(!doctype html|html)/i, 'a web page', 'Fetch the file itself, not the page that shows it'],
  [/^\s*<(\?xml|kml|gpx|osm)/i, 'XML', 'Save it as GeoJSON (ogr2ogr reads KML, GPX and GML)'],
  [/^version https:\/\/git-lfs/, 'a pointer of git, not the file', 'Fetch the file itself (git lfs pull)'],
  [/^[^[{"\n]*[,;\t][^[{"\n]*\r?\n/, 'a table', 'Give the outlines as GeoJSON'],
];

/** What a file is, where it is no JSON at all. */
export function otherFormat(bytes: Uint8Array): { what: string; remedy: string } | undefined {
  const magic = MAGIC.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (magic) return { what: magic[1], remedy: magic[2] };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 400));
  const letters = LETTERS.find(([pattern]) => pattern.test(start));
  return letters && { what: letters[1], remedy: letters[2] };
}
