import { readFileSync } from 'node:fs';
import { toIso, type Day } from '../../core/civil';
import type { DatedSet } from '../../core/dated';
import { sayFault } from '../../core/fault';
import type { Holder, WholeAtlas } from '../../core/model';
import { fold } from '../../core/search/fold';
import { csv } from '../../export/csv';
import { round3 } from '../../export/numbers';
import { LIMITS, readDated, unpack } from '../../import';
import { compose } from '../../import/compose';
import { namesOf, secondOpinion, type Match, type Opinion } from '../../import/opinion';
import { loadClipper } from '../../import/overlay';
import type { Command, World } from '../command';
import { NoAnswer, UsageError } from '../errors';
import { given } from '../given';
import { WASM } from '../overlay';
import { DATA_FLAG, DATA_SYNOPSIS, LENS_FLAG, lensOf, readAs, readDay, READING_FLAGS, READING_SYNOPSIS } from '../values';

export const compare: Command = {
  name: 'compare',
  synopsis: `compare FILE... DATE [--lens dejure|defacto] ${READING_SYNOPSIS} ${DATA_SYNOPSIS} [--match THEIRS=OURS,...] [--table regions|lines] [--format csv|json]`,
  help: `A second opinion: other people's borders laid over this atlas on a day. FILE is what "import" reads, recognised the same way.
--table regions (if not given): each region by whom they give it to, km2: agreed, disagreed, or uncovered (they say nothing of it).
--table lines: how far our border lines lie from theirs and theirs from ours, km, a place every km where both cover the land.
Holders are compared, not statuses; whom they were matched with, and by what, goes to stderr, and --match corrects it (ids or names of theirs).
JSON has both tables and the matches.`,
  positional: ['FILE...', 'DATE'],
  flags: {
    lens: LENS_FLAG,
    ...READING_FLAGS,
    ...DATA_FLAG,
    match: 'THEIRS=OURS,...',
    table: ['regions', 'lines'],
    format: ['csv', 'json'],
  },
  async run({ positional, flags }, world) {
    if (flags.format === 'json' && flags.table) throw new UsageError(`--table ${flags.table} is for csv, JSON has both: leave it out`);
    const atlas = readAs(flags, world.atlas(flags.data));
    const day = readDay(positional.at(-1)!, atlas);
    const other = othersOn(positional.slice(0, -1), day, world);
    const chosen = readMatch(flags.match, atlas.holders, other.holders);
    const clipper = await loadClipper(readFileSync(WASM));
    const opinion = secondOpinion(atlas, other, day, lensOf(flags), clipper, chosen);
    if (opinion.parts.every(({ verdict }) => verdict === 'uncovered'))
      throw new NoAnswer(
        `${positional.slice(0, -1).join(', ')} covers no land of this atlas on ${toIso(day)}: give data of the same country`,
      );
    for (const match of opinion.matches) world.say(`matched: ${sayMatch(match)}`);
    if (flags.format === 'json') world.out(`${JSON.stringify(asJson(opinion), null, 2)}\n`);
    else world.out(flags.table === 'lines' ? linesCsv(opinion) : regionsCsv(opinion));
    return 0;
  },
};

/** What the files say of that day alone, side by side. Throws NoAnswer naming when they speak of, if not of that day. */
function othersOn(paths: string[], day: Day, world: World): WholeAtlas {
  const { files, findings } = unpack(given(paths, LIMITS));
  const set = readDated(files, {});
  for (const found of [...findings, ...set.diagnosis.findings]) world.say(sayFault(found));
  const features = set.features.filter(({ from, to }) => from <= day && (to === null || day < to));
  if (features.length === 0) throw new NoAnswer(`${paths.join(', ')} says nothing of ${toIso(day)}: ${spanOf(set)}`);
  return compose({ ...set, features }, { drawing: 'partition' }, () => undefined).atlas;
}

function spanOf({ features }: DatedSet): string {
  if (features.length === 0) return 'no version with a place and a time could be read; see what "thalweg import" says of it';
  const first = Math.min(...features.map(({ from }) => from));
  const last = features.reduce((end, { to }) => Math.max(end, to ?? Infinity), first);
  return `it speaks of ${toIso(first)} to ${last === Infinity ? 'now' : toIso(last - 1)}; ask for a day of these`;
}

function readMatch(text: string | undefined, ours: readonly Holder[], theirs: readonly Holder[]): Map<string, string> {
  const pairs = (text?.split(',') ?? []).map((pair) => {
    const [their, our, ...more] = pair.split('=');
    if (!their || !our || more.length > 0) throw new UsageError(`--match "${pair}" is no pair: write THEIRS=OURS, for example qing=china`);
    return [holderOf(their, theirs, 'they'), holderOf(our, ours, 'this atlas')] as const;
  });
  return new Map(pairs);
}

function holderOf(word: string, holders: readonly Holder[], who: string): string {
  const found = holders.find(({ id }) => id === word) ?? holders.find((holder) => namesOf(holder).has(fold(word)));
  if (found) return found.id;
  throw new UsageError(
    `--match "${word}": ${who} know no such holder: choose ${holders.map(({ id }) => id).join(', ')}`.replace('atlas know', 'atlas knows'),
  );
}

const sayMatch = ({ theirs, ours, by }: Match): string =>
  ours === null
    ? `${theirs} = nobody here; --match ${theirs}=OURS says whom`
    : `${theirs} = ${ours} (${by === 'area' ? 'most land in common' : by})`;

const rowsOf = ({ parts }: Opinion) =>
  parts.map(({ region, name, ours, theirs, verdict, area_km2, region_km2, region_error_km2 }) => ({
    region,
    name: name.en,
    ours: ours.join('+'),
    theirs: theirs.join('+'),
    verdict,
    area_km2: round3(area_km2),
    region_km2: round3(region_km2),
    region_error_km2: round3(region_error_km2),
  }));

const offsetsOf = ({ lines }: Opinion) =>
  (
    [
      ['ours to theirs', lines.there],
      ['theirs to ours', lines.back],
    ] as const
  ).flatMap(([way, offset]) =>
    offset
      ? [
          {
            way,
            median_km: round3(offset.median),
            p95_km: round3(offset.p95),
            max_km: round3(offset.max),
            max_lon: offset.at[0]!,
            max_lat: offset.at[1]!,
            places: offset.places,
          },
        ]
      : [],
  );

const regionsCsv = (opinion: Opinion): string =>
  csv(['region', 'name', 'ours', 'theirs', 'verdict', 'area_km2', 'region_km2', 'region_error_km2'], rowsOf(opinion));
const linesCsv = (opinion: Opinion): string =>
  csv(['way', 'median_km', 'p95_km', 'max_km', 'max_lon', 'max_lat', 'places'], offsetsOf(opinion));
const asJson = (opinion: Opinion) => ({ matches: opinion.matches, regions: rowsOf(opinion), lines: offsetsOf(opinion) });
