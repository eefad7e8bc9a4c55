import type { Atlas, ClauseReading } from '../../core/model';
import { disputedClauses, type Disputed } from '../../core/reading';
import { readingDifference } from '../../core/reading-difference';
import { round3 } from '../../export/numbers';
import type { Command } from '../command';
import { DATA_FLAG, DATA_SYNOPSIS } from '../values';

export const readings: Command = {
  name: 'readings',
  synopsis: `readings ${DATA_SYNOPSIS} [--json]`,
  help: 'The clauses that can be read in several ways, and what each reading would change on the day of its act: the land held otherwise (km2, one\nstandard deviation) and the length of line (km). Give one to another command as --reading CLAUSE:READING.',
  positional: [],
  flags: { ...DATA_FLAG, json: true },
  run({ flags }, world) {
    const atlas = world.atlas(flags.data);
    const rows = disputedClauses(atlas.written).flatMap((disputed) =>
      disputed.clause.readings.map((reading) => row(atlas, disputed, reading)),
    );
    world.out(flags.json ? `${JSON.stringify(rows, null, 2)}\n` : rows.map(line).join(''));
    return 0;
  },
};

type Row = ReturnType<typeof row>;

function row(atlas: Atlas, disputed: Disputed, { id, name, confidence }: ClauseReading) {
  const { clause, article, settlement } = disputed;
  const { regions, area_km2, area_error_km2, length_km } = readingDifference(atlas, disputed, id);
  return {
    clause: clause.id,
    reading: id,
    name: name.en,
    default: id === clause.default,
    settlement: settlement.id,
    article: article.id,
    regions: regions.map(({ region }) => region),
    area_km2: round3(area_km2),
    area_error_km2: round3(area_error_km2),
    length_km: round3(length_km),
    confidence: confidence ?? null,
  };
}

const line = ({ clause, reading, name, default: usual, area_km2, area_error_km2, length_km }: Row): string =>
  `${`${clause}:${reading}`.padEnd(24)} ${usual ? 'as the atlas shows it' : `${area_km2} +- ${area_error_km2} km2, ${length_km} km of line`}: ${name}\n`;
