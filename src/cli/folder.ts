import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from './errors';
import { unwritable } from './unwritable';

/** What an output folder says of itself, so that the next output may take its place: the files that were written. */
const MARK = '.thalweg-import.json';

/** As files of data are called, and archives of them. */
const FILE = /[.](json|geojson|topojson|csv|tsv|xlsx|kml|kmz|gpkg|fgb|parquet|pmtiles|sql|zip|gz)$/i;

/** Refuses a name that a file has: whoever gives one expects a file, and would find a folder of many. Throws UsageError; `called`: how the message calls it. */
export function namesFolder(folder: string, called = `"${folder}"`): void {
  if (FILE.test(folder) && !existsSync(folder))
    throw new UsageError(`${called} looks like the name of a file, but this command writes a folder of files: name a folder`);
}

/** Refuses a folder that holds anything but an earlier output. Throws UsageError. */
export function mayWrite(folder: string): void {
  namesFolder(folder, `--out "${folder}"`);
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new UsageError(`--out "${folder}" is a file: name a folder`);
  if (readdirSync(folder).length > 0 && earlier(folder) === undefined)
    throw new UsageError(`--out "${folder}" is not empty and was not written by this command: name a new folder`);
}

/** Writes files in place of those of an earlier output; whatever else lies there stays. Throws NoAnswer when that cannot be done. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  try {
    for (const name of earlier(folder) ?? []) if (!files.has(name)) rmSync(join(folder, name), { force: true });
    makeFolder(folder);
    for (const [name, content] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    writeFileSync(join(folder, MARK), `${JSON.stringify({ files: [...files.keys()].sort() }, null, 2)}\n`);
  } catch (error) {
    throw unwritable(`--out "${folder}"`, error, 'name a folder that you may write in');
  }
}

/** Makes a folder and those above it one by one: where a file system refuses them without a reason, Node's own way never comes back. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(resolve(folder)));
  mkdirSync(folder);
}

/** What an earlier output wrote, undefined if there was none. Names only, so that a mark that somebody edited leads nowhere else. */
function earlier(folder: string): string[] | undefined {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, MARK), 'utf8')) as { files: unknown };
    return Array.isArray(files)
      ? files.filter((name): name is string => typeof name === 'string' && /^[^/\\]+$/.test(name) && name !== '..')
      : undefined;
  } catch {
    return undefined;
  }
}
