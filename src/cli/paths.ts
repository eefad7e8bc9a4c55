import { existsSync, readFileSync } from 'node:fs';
import { isAddress } from './addresses';
import { NoAnswer, UsageError } from './errors';

/** Throws UsageError for a path that is not there; `remedy`: what to give instead. */
export function expectThere(path: string, remedy: string): void {
  if (existsSync(path)) return;
  if (isAddress(path))
    throw new UsageError(
      `"${path}" is an address, and only files are read here: fetch it first, for example with curl -O, or give it to "thalweg import"`,
    );
  throw new UsageError(`"${path}" does not exist: ${remedy}`);
}

/** What `read` makes of a path. Throws NoAnswer where the system refuses it. */
export function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new NoAnswer(`"${path}" cannot be read (${(error as NodeJS.ErrnoException).code}): give a file that you may read`);
  }
}

export const readText = (path: string): string => reading(path, () => readFileSync(path, 'utf8'));
