import type { Finding } from '../core/diagnosis';
import type { FindingKind } from '../core/finding-kinds';

interface Rule {
  severity: Finding['severity'];
  /** What to do, unless the finding knows better. */
  remedy: string;
}
const error = (remedy: string): Rule => ({ severity: 'error', remedy });
const warning = (remedy: string): Rule => ({ severity: 'warning', remedy });

/** How bad each kind is, and how it is mended. An error makes an area, a map or a history wrong; a warning is for a person to judge. */
export const RULES: Record<FindingKind, Rule> = {
  'empty-file': error('Fetch it again, or leave it out'),
  'other-format': error('Save it as GeoJSON (ogr2ogr -f GeoJSON out.geojson FILE)'),
  'not-text': error('Save it as UTF-8 (iconv -f CP1251 -t UTF-8, with the encoding that it has)'),
  'not-json': error('Look for a missing comma, quote or bracket just before that place'),
  'too-large': error('Simplify its outlines, or cut it by region or by time'),
  'too-deep': error('GeoJSON needs 8: ask its maker for a plain file'),
  'unknown-type': error('Give it a type of GeoJSON'),
  'broken-topology': error('Export it again from the data that it was made of'),
  shape: error('Compare with RFC 7946'),
  'polluting-key': error('Give the property another name: programs take this one for a part of themselves'),
  'no-features': warning('Put features into it, or leave it out'),
  'duplicate-file': warning('Leave one of the two out'),
  'foreign-crs': error('Remove it: GeoJSON is always WGS84 (RFC 7946, section 4)'),
  'mixed-geometry': warning('Keep areas, lines and points in files of their own: borders are read from the areas'),
  'null-geometry': warning('Draw it, or remove the feature'),
  'empty-geometry': error('Draw it, or remove the feature'),
  'not-a-number': error('Write longitude and latitude in degrees'),
  'short-position': error('Write longitude and latitude in degrees'),
  'projected-coordinates': error('Turn it into longitude and latitude (ogr2ogr -t_srs EPSG:4326)'),
  'swapped-coordinates': error('Longitude comes first: swap the two'),
  'latitude-range': error('Write it in degrees from -90 to 90'),
  'longitude-range': error('Write it in degrees from -180 to 180'),
  antimeridian: error(
    'Cut it at 180 degrees into two parts (RFC 7946, section 3.1.9); one around a pole, lead along 180 degrees to the pole and back',
  ),
  'too-precise': warning('Round all coordinates to 6 decimals, about 0.1 m'),
  'too-few-positions': error('Draw it with at least three different corners, and the first again at the end'),
  'unclosed-ring': error('Repeat its first position at its end'),
  'duplicate-vertex': warning('Remove the second of the two'),
  'zero-area': error('Remove it, or draw it with at least three different corners'),
  winding: error('Turn the order of its points round (right-hand rule, RFC 7946)'),
  'bow-tie': error('Untangle it there'),
  'self-overlap': error('Untangle it there'),
  spike: error('Remove the tip: the line goes there and back'),
  'self-touch': warning('Part it there, or make a hole of the loop'),
  'line-crossing': error('Untangle it there'),
  'hole-outside': error('Make it a polygon of its own, or move it inside'),
  'hole-overlap': error('Join the two holes, or pull them apart'),
  'rings-cross': error('Pull them apart there, or join them'),
  'part-overlap': error('Join the two parts, or take the common land from one of them'),
  'parts-share-edge': warning('Join the two parts: there is no border between them'),
  'duplicate-feature': error('Remove one of the two'),
  'duplicate-id': warning('Give each feature an id of its own'),
  overlap: error('Take the common land from one of the two'),
  sliver: warning('Draw their common border once and use it in both'),
  gap: warning('Close it, if it is not water'),
  'near-miss': warning('Give both the same corners'),
  'missing-corner': warning('Give both the same corners'),
  'missing-date': warning('Say when it begins'),
  'unreadable-date': error('Write YYYY-MM-DD, for example 1858-05-28'),
  'date-range': warning('Compare it with its source'),
  'begin-after-end': error('Swap the two dates, or mend the wrong one'),
  'zero-days': error('Mend one of its dates, or remove the version: an end that is not included leaves it no day'),
  'overlap-in-time': error('End the earlier when the later begins'),
  'hole-in-time': warning('Say what was between, or let the earlier end when the later begins'),
  'one-day-left': warning('Its ends may be meant as the last day that counts: read the file with inclusive ends'),
  'one-day-off': warning('Give both the same day, if they are the same act'),
  redrawn: warning('Use one outline for all of them: what differs is the drawing, not the border'),
  'missing-name': warning('Name it'),
  'missing-source': warning('Say what it was drawn from'),
  'similar-names': warning('Write it one way'),
  mojibake: warning('Read it again as UTF-8: its letters were taken for another code'),
  'not-all-checked': warning('Look at a part of it: cut it by region or by time'),
};
