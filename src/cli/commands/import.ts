import type { Assumption, DatedSet, ImportChoices, RawFile } from '../../core/dated';
import { FORMATS } from '../../core/dated';
import type { Guess } from '../../core/guess';
import { sayFault } from '../../core/fault';
import { fromIso, toIso, type Day } from '../../core/time';
import { several } from '../../core/several';
import { LIMITS, readDated, recognise, unpack } from '../../import';
import { compose, type How } from '../../import/compose';
import { foundIn } from '../../import/diagnosed';
import { filesOf } from '../../import/write';
import { fetchAll, isAddress } from '../addresses';
import { called } from '../called';
import { choicesOf, expectProperties } from '../choices';
import type { Command, World } from '../command';
import { NoAnswer, UsageError } from '../errors';
import { mayWrite, writeFolder } from '../folder';
import { given } from '../given';
import { sayHow } from '../how';
import { dayIn, today } from '../values';

export const importFiles: Command = {
  name: 'import',
  synopsis:
    'import FILE... --out DIR [--format FORMAT] [--end inclusive|exclusive] [--name|--holder|--from|--to|--thing PROPERTY] [--snap KM] [--sliver KM] [--drawing partition|versions] [--until DATE] [--title TEXT]',
  help: `Other people's dated borders as an atlas of this program, in DIR: GeoJSON, TopoJSON, zip archives and folders of them,
or the http(s) address of such a file, which is fetched. Recognised by content
(${FORMATS.join(', ')}); what was recognised and why, what was assumed and what was found goes to stderr.
--format and the names of properties correct what was recognised. --thing: the property that says what a feature is a version of. --end: whether
an end is the last day (or year) that counts (inclusive) or the first that no longer does (exclusive). --snap: vertices and lines nearer than KM
are joined. --sliver: pieces narrower than KM are counted apart. --drawing: partition, one map with shared borders; versions, each by itself.
--until: the last day of the atlas where something has no end (today if not given).
DIR must be new or empty, or hold an earlier output of this command, which is replaced.`,
  positional: ['FILE...'],
  flags: {
    out: 'DIR',
    format: FORMATS,
    end: ['inclusive', 'exclusive'],
    name: 'PROPERTY',
    holder: 'PROPERTY',
    from: 'PROPERTY',
    to: 'PROPERTY',
    thing: 'PROPERTY',
    snap: 'KM',
    sliver: 'KM',
    drawing: ['partition', 'versions'],
    until: 'DATE',
    title: 'TEXT',
  },
  run({ positional, flags }, world) {
    const folder = flags.out;
    if (folder === undefined) throw new UsageError('--out DIR is missing: say where the atlas goes');
    const choices = choicesOf(flags);
    const until = flags.until === undefined ? today() : dayIn(flags.until);
    mayWrite(folder);
    const paths = positional.filter((word) => !isAddress(word));
    const files = paths.length > 0 ? called(given(paths, LIMITS)) : [];
    if (paths.length === positional.length) return imported(files, { choices, until }, folder, world);
    const left = { ...LIMITS, totalBytes: LIMITS.totalBytes - files.reduce((sum, { bytes }) => sum + bytes.length, 0) };
    return fetchAll(positional.filter(isAddress), left).then((fetched) =>
      imported([...files, ...fetched], { choices, until }, folder, world),
    );
  },
};

interface Asked {
  choices: ImportChoices;
  /** The day on which the atlas ends where something in it does not. */
  until: Day;
}

/** From the files to the atlas in its folder, and to what is said of it. Throws UsageError, or NoAnswer when nothing can be drawn. */
function imported(given: RawFile[], { choices, until }: Asked, folder: string, world: World): number {
  const unpacked = unpack(given);
  const { files } = unpacked;
  sayGuess(recognise(files, choices), world);
  const set = readDated(files, choices);
  expectProperties(set.diagnosis);
  const all = foundIn(unpacked, set);
  for (const found of all) world.say(`${sayFault(found)}${found.count > 1 ? ` (${found.count} times)` : ''}`);
  if (set.features.length === 0) {
    for (const line of told(set.assumptions)) world.say(line);
    throw new NoAnswer(
      'no version with a place and a time could be read: mend what was found, or point out the properties (--from, --to, --format)',
    );
  }
  const { atlas, how, assumptions } = composed(set, choices, until);
  const { to: last } = atlas.dataset.range;
  if (until < fromIso(last)) world.say(`note: ${toIso(until)} lies before the last day that the data speak of: the atlas ends on ${last}`);
  for (const line of told(assumptions)) world.say(line);
  sayDrawing(how, world);
  const made = filesOf(atlas);
  writeFolder(folder, made);
  const errors = all.reduce((sum, { severity, count }) => sum + (severity === 'error' ? count : 0), 0);
  if (errors > 0) world.say(`note: the data have ${several(errors, 'error', 'errors')}: what they spoilt is missing from the atlas`);
  world.out(
    `${folder}: ${several(atlas.faces.length, 'face', 'faces')}, ${several(atlas.tenures.length, 'tenure', 'tenures')}, ${made.size} files\n`,
  );
  return 0;
}

function sayGuess({ words, confidence, fields, end, files, features, things }: Guess, world: World): void {
  if (files === 0) return;
  const used = Object.entries(fields).flatMap(([role, field]) => (field === undefined ? [] : `${role} = ${field}`));
  world.say(`recognised: ${words} (${confidence})`);
  world.say(
    `recognised: ${[several(files, 'file', 'files'), several(features, 'feature', 'features'), several(things, 'thing', 'things')].join(', ')}; ${used.join(', ')}`,
  );
  world.say(`recognised: ends are ${end.rule}: ${end.why}`);
}

/** Compose throws when nothing is left of a set; that is no fault of ours. */
function composed(set: DatedSet, choices: ImportChoices, until: Day): ReturnType<typeof compose> {
  try {
    return compose(set, choices, () => undefined, until);
  } catch (error) {
    if (error instanceof Error && error.constructor === Error) throw new NoAnswer(error.message);
    throw error;
  }
}

const told = (assumptions: Assumption[]): string[] =>
  assumptions.map(({ words, count }) => `assumed: ${/^\d/.test(words) ? words : `${words} (${count})`}`);

const sayDrawing = (how: How, world: World): void => {
  for (const line of sayHow(how)) world.say(`drawn: ${line}`);
};
