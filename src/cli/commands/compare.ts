import { readFileSync } from 'node:fs';
import { toIso, type Day } from '../../core/civil';
import type { Assumption } from '../../core/dated';
import { sayFault } from '../../core/fault';
import type { Guess } from '../../core/guess';
import { joined } from '../../core/joined';
import type { Holder, WholeAtlas } from '../../core/model';
import type { Match, Opinion } from '../../core/opinion';
import { fold } from '../../core/search/fold';
import { several } from '../../core/several';
import { round3 } from '../../export/numbers';
import { aboutColumns, lineRows, opinionCsv, regionRows, type OpinionMeta } from '../../export/opinion';
import { LIMITS, readDated, recognise, unpack } from '../../import';
import { SLIVER_KM } from '../../import/compose';
import { foundIn } from '../../import/diagnosed';
import { namesOf, NotOfTheDay, onDay, secondOpinion } from '../../import/opinion';
import { loadClipper } from '../../import/overlay';
import type { Command, World } from '../command';
import { NoAnswer, UsageError } from '../errors';
import { given } from '../given';
import { kilometres } from '../kilometres';
import { formatOf, give } from '../out';
import { WASM } from '../overlay';
import { readPairs } from '../pairs';
import { DATA_FLAG, DATA_SYNOPSIS, LENS_FLAG, lensOf, readAs, readDay, READING_FLAGS, READING_SYNOPSIS } from '../values';

const FORMATS = ['csv', 'json'] as const;

export const compare: Command = {
  name: 'compare',
  synopsis: `compare FILE... DATE [--lens dejure|defacto] ${READING_SYNOPSIS} ${DATA_SYNOPSIS} [--match THEIRS=OURS,...] [--sliver KM] [--table regions|lines] [--format csv|json] [--out FILE]`,
  help: `A second opinion: other people's borders laid over this atlas on a day. FILE is a file, zip archive or folder that "import" reads, recognised the same way.
--table regions (if not given): each region by whom they give it to, km2: agreed, disagreed, unfollowed, uncovered (they say nothing of it) or sliver.
--table lines: how far our border lines lie from theirs, and theirs from ours, km: all lines together, then each, measured at every km where both cover the land.
Holders are compared, not statuses; whom they were matched with, and by what, goes to stderr, and --match corrects it (ids or names of theirs).
There too: what the files were taken for and what was assumed. What is narrower than --sliver (1 km if not given) is drawing, counted apart; so is land
that either covers alone, and land of which this atlas says only that others hold it (unfollowed). JSON has all of it.
--out writes a file instead of stdout.`,
  positional: ['FILE...', 'DATE'],
  flags: {
    lens: LENS_FLAG,
    ...READING_FLAGS,
    ...DATA_FLAG,
    match: 'THEIRS=OURS,...',
    sliver: 'KM',
    table: ['regions', 'lines'],
    format: FORMATS,
    out: 'FILE',
  },
  async run({ positional, flags }, world) {
    const format = formatOf(flags, FORMATS);
    if (format === 'json' && flags.table) throw new UsageError(`--table ${flags.table} is for csv, JSON has both: leave it out`);
    const sliver_km = kilometres('sliver', flags.sliver) ?? SLIVER_KM;
    const atlas = readAs(flags, world.atlas(flags.data));
    const [paths, day, lens] = [positional.slice(0, -1), readDay(positional.at(-1)!, atlas), lensOf(flags)];
    const { atlas: other, ...read } = othersOn(paths, day, world);
    const chosen = readMatch(flags.match, atlas.holders, other.holders);
    const clipper = await loadClipper(readFileSync(WASM));
    const opinion = secondOpinion(atlas, other, day, lens, clipper, { chosen, sliver_km });
    if (opinion.parts.every(({ verdict }) => verdict === 'uncovered'))
      throw new NoAnswer(`${paths.join(', ')} covers no land of this atlas on ${toIso(day)}: give data for the same area`);
    const compared = { ...read, opinion };
    for (const note of notes(compared)) world.say(note);
    const about: OpinionMeta = { title: read.title, day, lens, version: atlas.dataset.version };
    const json = () => `${JSON.stringify(asJson(compared, about), null, 2)}\n`;
    const csv = () => opinionCsv(opinion, flags.table === 'lines' ? 'lines' : 'regions', about);
    give(format === 'json' ? json() : csv(), flags.out, world);
    return 0;
  },
};

interface Compared {
  title: string;
  guess: Guess;
  assumptions: Assumption[];
  opinion: Opinion;
}

/** What the files say of that day alone, side by side. Throws NoAnswer naming when they speak of, if not of that day. */
function othersOn(paths: string[], day: Day, world: World): Omit<Compared, 'opinion'> & { atlas: WholeAtlas } {
  const unpacked = unpack(given(paths, LIMITS));
  const [guess, set] = [recognise(unpacked.files), readDated(unpacked.files, {})];
  for (const found of foundIn(unpacked, set)) world.say(sayFault(found));
  try {
    const { atlas, assumptions } = onDay({ ...set, title: paths.join(', ') }, day, {}, () => undefined);
    return { title: set.title, guess, atlas, assumptions };
  } catch (error) {
    throw error instanceof NotOfTheDay ? new NoAnswer(error.message) : error;
  }
}

function readMatch(text: string | undefined, ours: readonly Holder[], theirs: readonly Holder[]): Map<string, string> {
  const pairs = readPairs('match', text, '=', 'THEIRS=OURS, for example qing=china');
  const found = new Map(pairs.map(([their, our]) => [holderOf(their, theirs, 'they'), holderOf(our, ours, 'this atlas')]));
  if (found.size < pairs.length) throw new UsageError('--match names one of theirs twice, by id and by name: say it once');
  return found;
}

function holderOf(word: string, holders: readonly Holder[], who: string): string {
  const found = holders.find(({ id }) => id === word) ?? holders.find((holder) => namesOf(holder).has(fold(word)));
  if (found) return found.id;
  throw new UsageError(
    `--match "${word}": ${who} know no such holder: choose ${holders.map(({ id }) => id).join(', ')}`.replace('atlas know', 'atlas knows'),
  );
}

const sayMatch = ({ theirs, ours, by }: Match): string =>
  ours.length === 0
    ? `${theirs} = nobody here; --match ${theirs}=OURS says whom`
    : `${theirs} = ${joined(ours)} (${by === 'area' ? 'most land in common' : by})`;

/** What was recognised and assumed, whom was taken for whom, and what is neither agreement nor disagreement. */
function notes({ guess, assumptions, opinion: { matches, slivers, outside } }: Compared): string[] {
  const sum = (which: 'water_km2' | 'beyond_km2') => Math.round(outside.reduce((all, each) => all + each[which], 0));
  return [
    `recognised: ${guess.words}`,
    ...assumptions.map(({ words }) => `assumed: ${words}`),
    ...matches.map((match) => `matched: ${sayMatch(match)}`),
    `${several(slivers.count, 'sliver', 'slivers')} narrower than ${slivers.width} km, ${round3(slivers.km2)} km2 in all: drawing, not disagreement`,
    `their land outside of ours: ${sum('water_km2')} km2 on its waters, ${sum('beyond_km2')} km2 beyond what it covers`,
  ];
}

const asJson = ({ guess, assumptions, opinion }: Compared, about: OpinionMeta) => ({
  ...aboutColumns(about),
  recognised: { format: guess.format, words: guess.words },
  assumed: assumptions.map(({ words }) => words),
  matches: opinion.matches.map(({ theirs, ours, by }) => ({ theirs, ours: joined(ours) || null, by })),
  regions: regionRows(opinion),
  slivers: opinion.slivers,
  outside: opinion.outside.map((each) => ({ ...each, water_km2: round3(each.water_km2), beyond_km2: round3(each.beyond_km2) })),
  lines: lineRows(opinion),
});
