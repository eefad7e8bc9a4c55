import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf, type Files } from './files/index';
import type { Versioned } from './version';

/** Writes the files below `folder` and removes what an earlier build left there that this one does not make. */
export function write(built: Versioned, folder: string): Files {
  const files = filesOf(built);
  for (const path of existing(folder)) if (!files.has(path)) rmSync(join(folder, path));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return files;
}

/** Where `folder` is not what the build makes; empty if it is. */
export function compare(built: Versioned, folder: string): { path: string; what: 'missing' | 'different' | 'stray' }[] {
  const files = filesOf(built);
  const wanted = [...files].flatMap(([path, content]) => {
    if (!existsSync(join(folder, path))) return { path, what: 'missing' as const };
    return Buffer.from(content).equals(readFileSync(join(folder, path))) ? [] : { path, what: 'different' as const };
  });
  return [
    ...wanted,
    ...existing(folder)
      .filter((path) => !files.has(path))
      .map((path) => ({ path, what: 'stray' as const })),
  ];
}

const existing = (folder: string): string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
        .sort();
