import { existsSync, statSync } from 'node:fs';
import { coverage, examine, read, touched } from '../../build';
import { examineFile } from '../../build/check/file';
import { sayFault, type Fault } from '../../core/fault';
import type { Command } from '../command';
import { UsageError } from '../errors';

export const check: Command = {
  name: 'check',
  synopsis: 'check PATH...',
  help: 'Looks through a geo folder, or single GeoJSON files, and prints every fault: file, id, place (lon,lat), what is wrong, how to mend it. Exit 1 if\nthere is an error; warnings alone do not fail.',
  positional: ['PATH...'],
  flags: {},
  run({ positional }, world) {
    const absent = positional.find((path) => !existsSync(path));
    if (absent !== undefined) throw new UsageError(`"${absent}" does not exist: give the path of a geo folder or of a GeoJSON file`);
    const found = positional.map(look);
    const faults = found.flatMap((each) => each.faults);
    for (const fault of faults) world.out(`${sayFault(fault)}\n`);
    for (const line of found.flatMap(({ told }) => told)) world.say(line);
    const errors = faults.filter(({ severity }) => severity === 'error').length;
    world.say(errors === 0 ? `${positional.join(', ')}: no errors` : `${errors} error${errors === 1 ? '' : 's'}`);
    return errors === 0 ? 0 : 1;
  },
};

/** The faults of a folder or file; of a folder also how much of its seed it tells, and its story touches. */
function look(path: string): { faults: Fault[]; told: string[] } {
  if (!statSync(path).isDirectory()) return { faults: examineFile(path), told: [] };
  const { geo, faults } = examine(read(path.replace(/[/\\]+$/, '') || path));
  return { faults, told: geo ? [coverage(geo), touched(geo)].filter((line) => line !== undefined) : [] };
}
