import { joined } from '../../core/joined';
import { totals as totalsOf } from '../../core/totals';
import { toIso } from '../../core/time';
import { csv } from '../../export/csv';
import { round3 } from '../../export/numbers';
import type { Command } from '../command';
import { DATA_FLAG, DATA_SYNOPSIS, LENS_FLAG, lensOf, readAs, readDay, READING_FLAGS, READING_SYNOPSIS } from '../values';

export const TOTAL_COLUMNS = ['holders', 'status', 'area_km2', 'area_error_km2', 'lens', 'date', 'dataset_version'] as const;

export const totals: Command = {
  name: 'totals',
  synopsis: `totals DATE [--lens dejure|defacto] ${READING_SYNOPSIS} ${DATA_SYNOPSIS} [--format csv|json]`,
  help: "The land of each holder and status on a day, km2 with one standard deviation, largest first. Joint and undelimited land have lines of their\nown and are in nobody's total. DATE is YYYY, YYYY-MM or YYYY-MM-DD; a bare year or month means its last day.",
  positional: ['DATE'],
  flags: { lens: LENS_FLAG, ...READING_FLAGS, ...DATA_FLAG, format: ['csv', 'json'] },
  run({ positional, flags }, world) {
    const atlas = readAs(flags, world.atlas(flags.data));
    const day = readDay(positional[0]!, atlas);
    const lens = lensOf(flags);
    const rows = totalsOf(atlas, lens, day).map(({ holders, status, area_km2, area_error_km2 }) => ({
      holders: joined(holders),
      status,
      area_km2: round3(area_km2),
      area_error_km2: round3(area_error_km2),
      lens,
      date: toIso(day),
      dataset_version: atlas.dataset.version,
    }));
    world.out(flags.format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : csv(TOTAL_COLUMNS, rows));
    return 0;
  },
};
