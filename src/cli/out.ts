import { writeFileSync } from 'node:fs';
import type { World } from './command';
import { unwritable } from './unwritable';

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
