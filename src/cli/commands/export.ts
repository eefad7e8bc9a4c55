import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { layersWeigh, MUCH } from '../../core/files/layer';
import type { Command } from '../command';
import { NoAnswer } from '../errors';
import { makeFolder, namesFolder } from '../folder';
import { unwritable } from '../unwritable';
import { DATA_FLAG, DATA_SYNOPSIS } from '../values';

export const exportPackage: Command = {
  name: 'export',
  synopsis: `export DIR ${DATA_SYNOPSIS} [--layers yes|no]`,
  help: 'The data package into a new or empty folder: tables as CSV and GeoParquet, map tiles (PMTiles), the layer of each act, SQL, sources, licences,\ndatapackage.json. The same data give the same bytes. --layers no leaves out the layers, which are nearly all of its size.',
  positional: ['DIR'],
  flags: { ...DATA_FLAG, layers: ['yes', 'no'] },
  async run({ positional, flags }, world) {
    const [folder = ''] = positional;
    namesFolder(folder);
    const atlas = world.atlas(flags.data);
    const layers = flags.layers ? flags.layers === 'yes' : layersWeigh(atlas) <= MUCH;
    if (!layers && !flags.layers)
      world.say(`note: the layers would weigh more than ${MUCH / 1e9} GB and are left out: --layers yes writes them all the same`);
    makeEmpty(folder);
    const { packageFiles } = await import('../../export/package'); // brings the writers of tiles and tables along
    const { files, bytes } = writeAll(packageFiles(atlas, { layers }), folder);
    world.say(`note: wrote ${files} files, ${(bytes / 1e6).toFixed(1)} MB, to ${folder}`);
    return 0;
  },
};

/** Into a folder that is empty, and that is empty again where one of them cannot be written: half a package looks like a whole one. Throws NoAnswer. */
function writeAll(all: Iterable<[path: string, content: string | Uint8Array]>, folder: string): { files: number; bytes: number } {
  let [files, bytes] = [0, 0];
  for (const [name, content] of all) {
    const path = join(folder, name);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    } catch (error) {
      for (const found of readdirSync(folder)) rmSync(join(folder, found), { recursive: true });
      throw unwritable(`"${path}"`, error, 'name a folder where you may write');
    }
    files++;
    bytes += content.length;
  }
  return { files, bytes };
}

/** What lies in the folder already would be taken for a part of the package. Throws NoAnswer. */
function makeEmpty(folder: string): void {
  let found: string[];
  try {
    makeFolder(folder);
    found = readdirSync(folder);
  } catch (error) {
    throw new NoAnswer(`"${folder}" cannot be made (${(error as NodeJS.ErrnoException).code}): name a folder where you may write`);
  }
  if (found.length > 0) throw new NoAnswer(`"${folder}" is not empty (${found[0]} is in it): name a new folder`);
}
