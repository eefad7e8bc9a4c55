import { readFileSync } from 'node:fs';
import { transfers, type Transfer } from '../../core/change';
import { areaErrorKm2 } from '../../core/margin';
import type { WholeAtlas } from '../../core/model';
import { changeBytes, changeText, isBinary, type ChangeFormat, type ChangeQuery } from '../../export';
import type { Command, World } from '../command';
import { NoAnswer, UsageError } from '../errors';
import { loadClipper, overlayChange } from '../../import/overlay';
import { FORMATS, formatOf, give } from '../out';
import { overlayNotes, readSliver, WASM } from '../overlay';
import { DATA_FLAG, DATA_SYNOPSIS, LENS_FLAG, lensOf, readAs, readSpan, READING_FLAGS, READING_SYNOPSIS } from '../values';
import { clipWithin } from '../within';

export const change: Command = {
  name: 'change',
  synopsis: `change FROM TO [--lens dejure|defacto] ${READING_SYNOPSIS} ${DATA_SYNOPSIS} [--sliver KM] [--within AOI.geojson] [--format csv|json|geojson|kml|xlsx|fgb] [--out FILE]`,
  help: 'Every transfer after FROM and not after TO, one row each, km2 with one standard deviation. A bare year means its last day, so "change 1857 1858"\nhas Aigun in it. --within counts only what lies inside a polygon. Figures that others publish for the same land are told on stderr.\n--out writes a file instead of stdout, in the format that its name ends with; xlsx (Excel) and fgb (FlatGeobuf) need it.\n--sliver is for versions that were drawn independently (--data): pieces narrower than KM (1 if not given) are counted on stderr, not as change.\nJSON is an array of the rows of the CSV.',
  positional: ['FROM', 'TO'],
  flags: {
    lens: LENS_FLAG,
    ...READING_FLAGS,
    ...DATA_FLAG,
    sliver: 'KM',
    within: 'AOI.geojson',
    format: FORMATS,
    out: 'FILE',
  },
  run({ positional, flags }, world) {
    const format = formatOf(flags, FORMATS);
    if (isBinary(format) && !flags.out)
      throw new UsageError(`--format ${format} is not text: say where it goes, for example --out change.${format}`);
    const whole = readAs(flags, world.atlas(flags.data));
    const [from, to] = readSpan(positional[0]!, positional[1]!, whole);
    const atlas = flags.within ? clipWithin(flags.within, whole) : whole;
    const query: ChangeQuery = { from, to, lens: lensOf(flags) };
    const tell = ({ atlas: shown, found }: Found) => write(shown, found, query, format, flags, world);
    const sliver = readSliver(flags.sliver, whole);
    if (sliver === undefined) return tell({ atlas, found: transfers(atlas, from, to, query.lens) });
    return overlaid(atlas, query, sliver, world).then(tell);
  },
};

/** What was found, and the atlas that has its land. */
interface Found {
  atlas: WholeAtlas;
  found: Transfer[];
}

/** Changes between versions are cut out when they are asked for; their pieces are land like any other from here on. */
async function overlaid(atlas: WholeAtlas, { from, to, lens }: ChangeQuery, sliver_km: number, world: World): Promise<Found> {
  const change = overlayChange(atlas, from, to, lens, { sliver_km }, await loadClipper(readFileSync(WASM)));
  for (const line of overlayNotes(change)) world.say(`note: ${line}`);
  return { atlas: { ...atlas, faces: [...atlas.faces, ...change.pieces] }, found: change.transfers };
}

function write(
  atlas: WholeAtlas,
  found: Transfer[],
  query: ChangeQuery,
  format: ChangeFormat,
  flags: Record<string, string | undefined>,
  world: World,
): number | Promise<number> {
  const finish = (content: string | Uint8Array) => {
    give(content, flags.out, world);
    if (found.length === 0) world.say('note: nothing changed hands between these days under this lens');
    if (!flags.within) compare(atlas, found, world);
    return 0;
  };
  if (!isBinary(format)) return finish(changeText(format, atlas, found, query));
  return changeBytes(format, atlas, found, query).then(finish, refuse);
}

/** A format that cannot hold this change says so. */
function refuse(error: unknown): never {
  throw error instanceof RangeError ? new NoAnswer(error.message) : error;
}

/** Ours beside theirs, for every published figure whose settlement moved something here. */
function compare(atlas: WholeAtlas, found: Transfer[], world: World): void {
  const moved = new Set(found.map(({ settlement }) => settlement));
  for (const figure of atlas.publishedAreas.filter(({ settlement }) => moved.has(settlement))) {
    const area = atlas.faces.filter(({ id }) => figure.regions.includes(id)).reduce((sum, face) => sum + face.area_km2, 0);
    const error = areaErrorKm2(atlas.arcs, figure.regions);
    const ours =
      figure.regions.length > 0 ? `${figure.regions.join(' + ')} is ${Math.round(area)} +- ${Math.round(error)} km2` : 'it is not drawn';
    world.say(`note: ${figure.settlement}: ${figure.publisher.en} prints "${figure.printed}" (${figure.covers.en}); here ${ours}`);
  }
}
