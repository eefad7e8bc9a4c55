import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from '../core/dated';

const AUTHORED = ['nodes.json', 'holders.json', 'dataset.json', 'regions.geojson', 'arcs', 'settlements'];
const DATA = /\.(geojson|topojson|json)$/i;

/** Whether a folder is laid out as geo/README.md says: then it is authored data, and not anybody's. */
export const isGeoFolder = (folder: string): boolean => AUTHORED.some((name) => existsSync(join(folder, name)));

/** A file, or all files of GeoJSON and TopoJSON below a folder, in order of path. */
export function filesAt(path: string): RawFile[] {
  if (!statSync(path).isDirectory()) return [{ name: path, bytes: readFileSync(path) }];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && DATA.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(name) }));
}
