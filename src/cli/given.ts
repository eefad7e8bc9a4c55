import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from '../core/dated';
import { NoAnswer } from './errors';
import { expectThere, reading } from './paths';

/** A file as it lies on the disk, and the path by which it was named: its own, or that of a folder above it. */
export interface GivenFile extends RawFile {
  argument: string;
}

interface Path {
  path: string;
  argument: string;
  bytes: number;
}

/**
 * The files that are named, those below the folders that are, in order of path; archives as they are. What they come to is added up before any of
 * them is read. `wanted`: how the names of those in folders end. Throws UsageError for a path that is not there, NoAnswer when there
 * is no file, or when they are too many, too big or not to be read.
 */
export function given(paths: readonly string[], limits: { files: number; totalBytes: number }, wanted?: readonly string[]): GivenFile[] {
  const found = paths.flatMap((path) => filesBelow(path, wanted));
  const bytes = found.reduce((sum, file) => sum + file.bytes, 0);
  const remedy = 'name fewer at a time, or one that is cut by region or by time';
  if (found.length === 0)
    throw new NoAnswer(`${paths.join(', ')} holds no ${wanted ? `${wanted.join(', ')} ` : ''}file: name one that does`);
  if (found.length > limits.files) throw new NoAnswer(`${found.length} files are more than the ${limits.files} that are read: ${remedy}`);
  if (bytes > limits.totalBytes)
    throw new NoAnswer(`${Math.round(bytes / 1e6)} MB are more than the ${limits.totalBytes / 1e6} MB that are read: ${remedy}`);
  return found.map(({ path, argument }) => ({ name: path, argument, bytes: reading(path, () => readFileSync(path)) }));
}

function filesBelow(path: string, wanted: readonly string[] = ['']): Path[] {
  expectThere(path, 'name a file of GeoJSON or TopoJSON, a zip archive or a folder');
  const sized = (file: string): Path => ({ path: file, argument: path, bytes: reading(file, () => statSync(file)).size });
  if (!statSync(path).isDirectory()) return [sized(path)];
  return reading(path, () => readdirSync(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && wanted.some((end) => entry.name.toLowerCase().endsWith(end)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(sized);
}
