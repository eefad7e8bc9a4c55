/** What a file is that is no JSON, by its first bytes, and how to make of it what can be read. Undefined: it may be JSON. */
export interface NotJson {
  what: string;
  remedy: string;
}

const ogr = (to = 'borders.geojson') => `Convert it: ogr2ogr -t_srs EPSG:4326 ${to} FILE`;
const UNPACK = 'Unpack it and open the files within';

const MAGIC: [bytes: string, NotJson][] = [
  ['\x00\x00\x27\x0a', { what: 'a shapefile', remedy: ogr() }],
  ['SQLite format 3', { what: 'a GeoPackage or another SQLite database', remedy: ogr() }],
  ['PAR1', { what: 'a Parquet file', remedy: ogr() }],
  ['fgb\x03fgb', { what: 'a FlatGeobuf file', remedy: ogr() }],
  ['PMTiles', { what: 'a PMTiles archive', remedy: 'Open it by its address, as tiles, not as a file of borders' }],
  ['\x1f\x8b', { what: 'a file packed with gzip', remedy: UNPACK }],
  ['7z\xbc\xaf', { what: 'a 7-Zip archive', remedy: UNPACK }],
  ['Rar!', { what: 'a RAR archive', remedy: UNPACK }],
  ['%PDF', { what: 'a PDF document', remedy: 'Borders are read from GeoJSON or TopoJSON' }],
  ['\x89PNG', { what: 'a picture', remedy: 'Borders are read from GeoJSON or TopoJSON' }],
  ['\xff\xd8\xff', { what: 'a picture', remedy: 'Borders are read from GeoJSON or TopoJSON' }],
  ['GIF8', { what: 'a picture', remedy: 'Borders are read from GeoJSON or TopoJSON' }],
];

const TEXTS: [begins: RegExp, NotJson][] = [
  [
    /^version https:\/\/git-lfs/,
    { what: 'a pointer of Git LFS, not the data itself', remedy: 'Fetch the data (git lfs pull), or download the file from its page' },
  ],
  [
    /^<(!doctype html|html|head|body|script)/i,
    { what: 'a web page (HTML)', remedy: 'Download the data themselves: the address showed a page about them, or asked to log in' },
  ],
  [/^<(\?xml|kml|gpx|osm|gml)/i, { what: 'XML (KML, GML, GPX or the like)', remedy: ogr() }],
  [
    /^[^{}[\]\n]*[,;\t][^{}[\]\n]*(\n|$)/,
    { what: 'a table (CSV)', remedy: 'If it has a column of outlines (WKT), convert it: ogr2ogr borders.geojson FILE' },
  ],
];

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** JSON, though nothing that has a place: one word, number or text. */
const VALUE = /^(null|true|false|-?\d[\d.eE+-]*|"(?:[^"\\\n]|\\.)*")\s*$/;

export function sniff(bytes: Uint8Array): NotJson | undefined {
  const head = latin(bytes.subarray(0, 400));
  const magic = MAGIC.find(([begins]) => head.startsWith(begins));
  if (magic) return magic[1];
  const text = head.trimStart();
  if (text === '' || '[{\u001e'.includes(text[0]!) || VALUE.test(text)) return undefined;
  const found = TEXTS.find(([begins]) => begins.test(text));
  if (found) return found[1];
  return hasControls(head)
    ? { what: 'not text, but bytes of some program', remedy: ogr() }
    : { what: 'text, but not JSON', remedy: 'Borders are read from GeoJSON or TopoJSON, which begin with "{"' };
}

const hasControls = (text: string): boolean => [...text].some((letter) => letter < '\t' || (letter > '\r' && letter < ' '));
