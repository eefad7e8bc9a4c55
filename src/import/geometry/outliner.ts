import type { MultiPolygon } from 'geojson';
import type { Finding } from '../../core/diagnosis';
import type { Claim } from '../formats/claim';
import { attempt, refuse, thousands } from '../refusal';
import { calledRaw } from '../shape/raw';
import type { Source } from '../shape/source';
import type { Tally } from '../tally';
import { own } from '../own';
import { isMetres, isSwapped, noSpread, spreadOf, type Frame } from './frame';
import { BadOutline, outline } from './outline';

/** How the places of each file are to be read; a file whose places cannot be known is not in it, and `findings` say why. */
export function framesOf(sources: Source[], tally: Tally, findings: Finding[]): Map<string, Frame> {
  const frames = new Map<string, Frame>();
  for (const source of sources) {
    const frame = attempt(findings, () => frameOf(source, tally));
    if (frame) frames.set(source.name, frame);
  }
  return frames;
}

function frameOf({ name, features, crs }: Source, tally: Tally): Frame {
  const count = features.length;
  if (crs.kind === 'mercator') {
    tally.assume(
      'mercator',
      (n, or) =>
        `${n('feature was', 'features were')} in Web Mercator (EPSG:3857): ${or('it was', 'they were')} brought to longitude and latitude`,
      count,
    );
    return { mercator: true, swapped: false };
  }
  if (crs.kind === 'nearly')
    tally.assume(
      'datum',
      (n, or) =>
        `${n('feature is', 'features are')} in ${crs.name}, which lies within two metres of WGS84: ${or('it was taken as it is', 'they were taken as they are')}`,
      count,
    );
  const spread = noSpread();
  for (const { geometry } of features) spreadOf(geometry, spread);
  if (isMetres(spread))
    refuse(
      'projected-coordinates',
      name,
      `${thousands(spread.beyond)} of ${thousands(spread.positions)} positions are too great for degrees: they may be metres of some projection`,
      'Reproject it: ogr2ogr -t_srs EPSG:4326 borders.geojson FILE',
      'coordinates',
    );
  const swapped = isSwapped(spread);
  if (swapped)
    tally.assume(
      'swapped',
      (n) => `${n('feature has', 'features have')} latitudes first (second numbers go beyond 90): longitude and latitude were swapped`,
      count,
    );
  return { mercator: false, swapped };
}

/** Gives the outline of a claim, made once for each geometry; nothing, and a finding, when it has none. */
export type Outliner = (claim: Claim) => MultiPolygon | undefined;

export function outliner(frames: Map<string, Frame>, tally: Tally): Outliner {
  const made = new Map<unknown, MultiPolygon | undefined>();
  return ({ geometry, raw }) => {
    if (made.has(geometry) && geometry !== null && geometry !== undefined) return made.get(geometry);
    const shape = safely(geometry, raw, frames.get(raw.file)!, tally);
    made.set(geometry, shape);
    return shape;
  };
}

function safely(geometry: unknown, raw: Claim['raw'], frame: Frame, tally: Tally): MultiPolygon | undefined {
  try {
    const shape = outline(geometry, frame, tally);
    if (!shape) {
      const type = own(geometry, 'type');
      const what =
        typeof type === 'string'
          ? `its geometry (${type.slice(0, 30)}) encloses nothing: it was left out`
          : 'it has no geometry: it was left out';
      tally.fault(
        typeof type === 'string' ? 'empty-geometry' : 'null-geometry',
        raw.file,
        calledRaw(raw),
        what,
        'Give it a polygon, if it is to be on the map',
        { severity: 'warning' },
      );
    }
    return shape;
  } catch (error) {
    if (!(error instanceof BadOutline)) throw error;
    tally.fault(error.kind, raw.file, calledRaw(raw), `${error.message}: it was left out`, error.remedy);
    return undefined;
  }
}
