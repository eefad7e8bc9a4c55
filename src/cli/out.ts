import { extname } from 'node:path';
import { writeFileSync } from 'node:fs';
import type { ChangeFormat } from '../export';
import type { World } from './command';
import { UsageError } from './errors';
import { unwritable } from './unwritable';

/** What some command writes: a file whose name ends with one of them is meant to be that. */
export const FORMATS = ['csv', 'json', 'geojson', 'kml', 'xlsx', 'fgb'] as const satisfies readonly ChangeFormat[];

/** The format asked for, else that by whose name `--out` ends, else the first. Throws UsageError where the two say different things. */
export function formatOf<F extends string>({ format, out = '' }: Record<string, string | undefined>, formats: readonly F[]): F {
  const end = extname(out).slice(1).toLowerCase();
  const [asked, ending] = [format, end].map((name) => formats.find((each) => each === name));
  if (!ending && FORMATS.some((each) => each === end))
    throw new UsageError(`--out "${out}" ends like a kind of file that this command does not write: choose ${formats.join(' or ')}`);
  if (asked && ending && asked !== ending)
    throw new UsageError(`--out "${out}" ends like ${ending}, and --format is ${asked}: make the two agree`);
  return asked ?? ending ?? formats[0]!;
}

/** A result to stdout or, with `--out`, to that file. Throws NoAnswer when the file cannot be written. */
export function give(content: string | Uint8Array, file: string | undefined, world: World): void {
  if (file === undefined) return world.out(String(content));
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw unwritable(`--out "${file}"`, error, 'name a file in a folder that exists');
  }
  world.say(`note: wrote ${file}`);
}
