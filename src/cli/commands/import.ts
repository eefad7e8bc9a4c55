import type { Assumption, DatedSet, ImportChoices, RawFile } from '../../core/dated';
import { FORMATS } from '../../core/dated';
import type { Guess } from '../../core/guess';
import { sayFault } from '../../core/fault';
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

export const importFiles: Command = {
  name: 'import',
  synopsis:
    'import FILE... --out DIR [--format FORMAT] [--end inclusive|exclusive] [--name|--holder|--from|--to|--thing PROPERTY] [--snap KM] [--sliver KM] [--drawing partition|versions] [--title TEXT]',
  help: `Other people's dated borders as an atlas of this program, in DIR: GeoJSON, TopoJSON, zip archives and folders of them,
or the http(s) address of such a file, which is fetched. Recognised by content
(${FORMATS.join(', ')}); what was recognised and why, what was assumed and what was found goes to stderr.
--format, --end and the names of properties correct what was recognised. --snap: vertices and lines nearer than this are one. --sliver: pieces
narrower than this are counted apart. --drawing: side by side, or each version by itself, whatever the data look like.
DIR is new or empty, or holds an earlier output, whose place it takes.`,
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
    title: 'TEXT',
  },
  run({ positional, flags }, world) {
    const folder = flags.out;
    if (folder === undefined) throw new UsageError('--out DIR is missing: say where the atlas goes');
    const choices = choicesOf(flags);
    mayWrite(folder);
    const paths = positional.filter((word) => !isAddress(word));
    const files = paths.length > 0 ? called(given(paths, LIMITS)) : [];
    if (paths.length === positional.length) return imported(files, choices, folder, world);
    const left = { ...LIMITS, totalBytes: LIMITS.totalBytes - files.reduce((sum, { bytes }) => sum + bytes.length, 0) };
    return fetchAll(positional.filter(isAddress), left).then((fetched) => imported([...files, ...fetched], choices, folder, world));
  },
};

/** From the files to the atlas in its folder, and to what is said of it. Throws UsageError, or NoAnswer when nothing can be drawn. */
function imported(given: RawFile[], choices: ImportChoices, folder: string, world: World): number {
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
  const { atlas, how, assumptions } = composed(set, choices);
  for (const line of told(assumptions)) world.say(line);
  sayDrawing(how, world);
  const made = filesOf(atlas);
  writeFolder(folder, made);
  const errors = all.reduce((sum, { severity, count }) => sum + (severity === 'error' ? count : 0), 0);
  if (errors > 0) world.say(`note: the atlas is without what ${errors.toLocaleString('en')} error${errors === 1 ? '' : 's'} spoilt`);
  world.out(`${folder}: ${atlas.faces.length} faces, ${atlas.tenures.length} tenures, ${made.size} files\n`);
  return 0;
}

function sayGuess({ words, confidence, fields, end, files, features, things }: Guess, world: World): void {
  if (files === 0) return;
  const used = Object.entries(fields).flatMap(([role, field]) => (field === undefined ? [] : `${role} = ${field}`));
  const count = (n: number, one: string) => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;
  world.say(`recognised: ${words} (${confidence})`);
  world.say(`recognised: ${[count(files, 'file'), count(features, 'feature'), count(things, 'thing')].join(', ')}; ${used.join(', ')}`);
  world.say(`recognised: ends are ${end.rule}: ${end.why}`);
}

/** Compose throws when nothing is left of a set; that is no fault of ours. */
function composed(set: DatedSet, choices: ImportChoices): ReturnType<typeof compose> {
  try {
    return compose(set, choices, () => undefined);
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
