import { transfers, type Transfer } from '../../core/change';
import { clipAtlas } from '../../core/clip';
import { areaErrorKm2 } from '../../core/margin';
import type { Atlas } from '../../core/model';
import { changeCsv, changeGeojson, changeRows, type ChangeQuery } from '../../export';
import type { Command, World } from '../command';
import { LENS_FLAG, lensOf, readAs, readSpan, READING_FLAGS, READING_SYNOPSIS } from '../values';
import { readWithin } from '../within';

export const change: Command = {
  name: 'change',
  synopsis: `change FROM TO [--lens dejure|defacto] ${READING_SYNOPSIS} [--within AOI.geojson] [--format csv|json|geojson]`,
  help: 'Every transfer after FROM and not after TO, one row each, km2 with one standard deviation. A bare year means its last day, so "change 1857 1858"\nhas Aigun in it. --within counts only what lies inside a polygon. Figures that others print for the same land are told on stderr.\nJSON is the bare array of rows; the page saves the same rows as "transfers", beside "thalweg": method, licence, permalink.',
  positional: ['FROM', 'TO'],
  flags: { lens: LENS_FLAG, ...READING_FLAGS, within: 'AOI.geojson', format: ['csv', 'json', 'geojson'] },
  run({ positional, flags }, world) {
    const whole = readAs(flags, world.atlas());
    const [from, to] = readSpan(positional[0]!, positional[1]!, whole);
    const atlas = flags.within ? clipAtlas(whole, readWithin(flags.within)) : whole;
    const query: ChangeQuery = { from, to, lens: lensOf(flags) };
    const found = transfers(atlas, from, to, query.lens);
    world.out(format(flags.format ?? 'csv', atlas, found, query));
    if (found.length === 0) world.say('note: nothing changed hands between these days under this lens');
    if (!flags.within) compare(atlas, found, world);
    return 0;
  },
};

function format(name: string, atlas: Atlas, found: Transfer[], query: ChangeQuery): string {
  if (name === 'json') return `${JSON.stringify(changeRows(atlas, found, query), null, 2)}\n`;
  return name === 'geojson' ? changeGeojson(atlas, found, query) : changeCsv(atlas, found, query);
}

/** Ours beside theirs, for every published figure whose settlement moved something here. */
function compare(atlas: Atlas, found: Transfer[], world: World): void {
  const moved = new Set(found.map(({ settlement }) => settlement));
  for (const figure of atlas.publishedAreas.filter(({ settlement }) => moved.has(settlement))) {
    const area = atlas.faces.filter(({ id }) => figure.regions.includes(id)).reduce((sum, face) => sum + face.area_km2, 0);
    const error = areaErrorKm2(atlas.arcs, figure.regions);
    world.say(
      `note: ${figure.settlement}: ${figure.publisher} prints "${figure.printed}" (${figure.covers.en}); here ${figure.regions.join(' + ')} is ${Math.round(area)} +- ${Math.round(error)} km2`,
    );
  }
}
