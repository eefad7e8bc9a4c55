import { writeFileSync } from 'node:fs';
import type { World } from './command';
import { NoAnswer } from './errors';

/** A result to stdout or, with `--out`, to that file. Throws NoAnswer when the file cannot be written. */
export function give(content: string | Uint8Array, file: string | undefined, world: World): void {
  if (file === undefined) return world.out(String(content));
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new NoAnswer(`--out "${file}" cannot be written (${(error as NodeJS.ErrnoException).code}): name a file in a folder that exists`);
  }
  world.say(`note: wrote ${file}`);
}
