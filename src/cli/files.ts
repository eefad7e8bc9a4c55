import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import type { RawFile } from '../core/dated';
import { LIMITS } from '../import';
import { makeFolder } from './folder';
import { given } from './given';
import { unwritable } from './unwritable';

const AUTHORED = ['nodes.json', 'holders.json', 'dataset.json', 'regions.geojson', 'arcs', 'settlements'];
const DATA = ['.geojson', '.topojson', '.json', '.zip'];

/** Whether a folder is laid out as geo/README.md says: then it is authored data, and not anybody's. */
export const isGeoFolder = (folder: string): boolean => AUTHORED.some((name) => existsSync(join(folder, name)));

/** A file, or all files of GeoJSON and TopoJSON, zipped or not, below a folder (see `given`). */
export const filesAt = (path: string): RawFile[] => given([path], LIMITS, DATA);

/**
 * Writes files below `to`, each where it lies below `from`, and gives where. A name that would lead out of there (an archive may hold such) keeps only
 * its last part. Throws NoAnswer when one cannot be written, or would overwrite a file that is there.
 */
export function writeFiles(files: readonly RawFile[], from: string, to: string): string[] {
  return files.map(({ name, bytes }) => {
    const below = relative(from, name);
    const safe = below === '' || below.startsWith('..') || isAbsolute(below) ? basename(name) : below;
    const path = join(to, safe);
    try {
      makeFolder(dirname(path));
      writeFileSync(path, bytes, { flag: 'wx' });
    } catch (error) {
      throw unwritable(`"${path}"`, error, 'give --repair a new folder');
    }
    return path;
  });
}
