import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from '../core/dated';
import { NoAnswer, UsageError } from './errors';

interface Path {
  path: string;
  bytes: number;
}

/**
 * The files that are named, those below the folders that are, in order of path; archives as they are. What they come to is added up before any of
 * them is read. Throws UsageError for a path that is not there, NoAnswer when they are too many or too big.
 */
export function given(paths: readonly string[], limits: { files: number; totalBytes: number }): RawFile[] {
  const found = paths.flatMap(filesBelow);
  const bytes = found.reduce((sum, file) => sum + file.bytes, 0);
  const remedy = 'name fewer at a time, or one that is cut by region or by time';
  if (found.length === 0) throw new NoAnswer(`${paths.join(', ')} holds no file: name one that does`);
  if (found.length > limits.files) throw new NoAnswer(`${found.length} files are more than the ${limits.files} that are read: ${remedy}`);
  if (bytes > limits.totalBytes)
    throw new NoAnswer(`${Math.round(bytes / 1e6)} MB are more than the ${limits.totalBytes / 1e6} MB that are read: ${remedy}`);
  return found.map(({ path }) => ({ name: path, bytes: readFileSync(path) }));
}

function filesBelow(path: string): Path[] {
  if (!existsSync(path)) throw new UsageError(`"${path}" does not exist: name a file of GeoJSON or TopoJSON, a zip archive or a folder`);
  if (!statSync(path).isDirectory()) return [{ path, bytes: statSync(path).size }];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file, bytes: statSync(file).size }));
}
