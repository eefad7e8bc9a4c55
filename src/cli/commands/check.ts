import { statSync } from 'node:fs';
import { coverage, examine, read, touched } from '../../build';
import type { Finding } from '../../core/diagnosis';
import { sayFault, type Fault } from '../../core/fault';
import type { Unpacked } from '../../core/guess';
import { diagnose, repair } from '../../doctor';
import { readDated, unpack } from '../../import';
import { together } from '../../import/diagnosed';
import type { Command, World } from '../command';
import { UsageError } from '../errors';
import { filesAt, isGeoFolder, writeFiles } from '../files';
import { expectThere } from '../paths';
import { today } from '../values';

export const check: Command = {
  name: 'check',
  synopsis: 'check PATH... [--repair DIR] [--json]',
  help: "Looks through a geo folder (one with nodes.json, arcs/ or the like), or through files and folders of anybody's GeoJSON or TopoJSON (zipped, too), and prints every\nfault: file, id, place (lon,lat), what is wrong, how to mend it; then how often each kind was found. Exit 1 if there is an error; warnings alone do not fail.\nOf anybody's files it also tells what import would leave out; where nothing is dated at all, that is a warning.\n--repair writes a mended copy of anybody's files to DIR: what needs no knowledge of history (winding, closure, crossings, decimals, corners that just miss\neach other); dates and names stay as they are. Prints what was mended, and then what is left.",
  positional: ['PATH...'],
  flags: { repair: 'DIR', json: true },
  run({ positional, flags }, world) {
    for (const path of positional) expectThere(path, 'give the path of a geo folder, a GeoJSON file or a folder of such files');
    const found = positional.map((path) => look(path, flags.repair, world));
    const faults = found.flatMap((each) => each.faults);
    if (flags.json) world.out(`${JSON.stringify({ findings: faults }, null, 2)}\n`);
    else for (const fault of faults) world.out(`${sayFault(fault)}\n`);
    for (const line of found.flatMap(({ told }) => told)) world.say(line);
    for (const line of summary(faults)) world.say(line);
    const errors = sum(faults.filter(({ severity }) => severity === 'error'));
    world.say(errors === 0 ? `${positional.join(', ')}: no errors` : `${errors} error${errors === 1 ? '' : 's'}`);
    return errors === 0 ? 0 : 1;
  },
};

interface Found {
  faults: (Fault | Finding)[];
  told: string[];
}

/** The faults of authored data or of anybody's files; of the first also how much of its seed it tells, and its story touches. */
function look(path: string, repairTo: string | undefined, world: World): Found {
  if (!statSync(path).isDirectory() || !isGeoFolder(path)) return { faults: checked(path, repairTo, world), told: [] };
  if (repairTo !== undefined)
    throw new UsageError(`"${path}" is laid out as a geo folder, which is mended by hand: leave out --repair, or give the files within it`);
  const { geo, faults } = examine(read(path.replace(/[/\\]+$/, '') || path));
  return { faults, told: geo ? [coverage(geo), touched(geo)].filter((line) => line !== undefined) : [] };
}

/** What is wrong in files of anybody; with `repairTo`, what is left of it in the copies there. */
function checked(path: string, repairTo: string | undefined, world: World): Finding[] {
  const given = filesAt(path);
  const { files, findings } = unpack(given);
  const options = { today: today() };
  const diagnosis = diagnose(files, options);
  if (repairTo === undefined) return asRead({ files, findings }, diagnosis.findings);
  const { files: mended, done, left } = repair(files, diagnosis, options);
  for (const name of writeFiles(mended, path, repairTo)) world.say(`note: wrote ${name}`);
  for (const { kind, count, words } of done) world.say(`mended: ${count.toLocaleString('en')} ${kind} (${words})`);
  return asRead({ files: mended, findings }, left);
}

/** What the doctor found, and what "import" says of the same files. A map on which nothing is dated is odd to it, and may be meant so. */
function asRead(unpacked: Unpacked, looked: Finding[]): Finding[] {
  const set = readDated(unpacked.files);
  const { findings } = set.diagnosis;
  const mild = findings.map((found): Finding => (found.kind === 'missing-date' ? { ...found, severity: 'warning' } : found));
  return together(unpacked, { ...set, diagnosis: { findings: set.features.length > 0 ? findings : mild } }, looked).findings;
}

const countOf = (fault: Fault | Finding): number => ('count' in fault ? fault.count : 1);
const sum = (faults: (Fault | Finding)[]): number => faults.reduce((total, fault) => total + countOf(fault), 0);

/** `  12 errors: overlap`, the worst first; nothing about authored data, whose faults have no kinds. */
function summary(faults: (Fault | Finding)[]): string[] {
  const findings = faults.filter((fault): fault is Finding => 'kind' in fault);
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity}: ${finding.kind}`;
    kinds.set(key, [...(kinds.get(key) ?? []), finding]);
  }
  return [...kinds].map(([key, each]) => `  ${sum(each).toLocaleString('en')} ${key}`);
}
