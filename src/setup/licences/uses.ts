import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which parts of `src` name which library in an import or in a worker's address: `map`, `export`, or the file itself where it lies in no folder. */
export function usesIn(root: string, names: readonly string[]): Map<string, string[]> {
  const texts = sources(root).map((path) => ({ part: path.split('/')[0]!, text: readFileSync(join(root, path), 'utf8') }));
  return new Map(
    names.map((name) => {
      const named = new RegExp(`['"]${name.replace(/[.*+?^$()|[\]\\/]/g, '\\$&')}(/[^'"]*)?['"]`);
      return [name, [...new Set(texts.filter(({ text }) => named.test(text)).map(({ part }) => part))].sort()];
    }),
  );
}

const sources = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /[.]tsx?$/.test(path) && !/[.]d[.]ts$/.test(path) && !path.startsWith('setup/'));
