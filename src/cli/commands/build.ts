import { join } from 'node:path';
import { build as buildLayers, verify } from '../../build';
import type { Command, World } from '../command';
import { unwritable } from '../unwritable';

export const build: Command = {
  name: 'build',
  synopsis: 'build [--check]',
  help: 'Builds geo/layers from geo. --check writes nothing and fails if geo/layers is not what geo builds.',
  positional: [],
  flags: { check: true },
  run({ flags }, world) {
    const [geo, layers] = [join(world.root, 'geo'), join(world.root, 'geo', 'layers')];
    if (flags.check) return checkBuilt(geo, layers, world);
    const files = written(() => buildLayers(geo, layers, 'geo'));
    const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
    world.out(`geo/layers: ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB\n`);
    return 0;
  },
};

/** What cannot be read is a fault of the data and told as one: a code of the system is of what cannot be written. Throws NoAnswer. */
function written<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === undefined ? error : unwritable('geo/layers', error, 'see that you may write there');
  }
}

function checkBuilt(geo: string, layers: string, world: World): number {
  const differing = verify(geo, layers, 'geo');
  if (differing.length === 0) {
    world.out('geo/layers is what geo builds\n');
    return 0;
  }
  const [{ path, what }] = differing as [{ path: string; what: string }];
  world.say(
    `error: geo/layers/${path} is ${what} (${differing.length} files in all): run "npm run thalweg -- build" and commit geo/layers`,
  );
  return 1;
}
