/**
 * For the build: MapLibre from its sources rather than as its two finished files. Each of those carries what both need, a hundred kilobytes
 * on their way; made here, the page and its worker share one file. `npm run dev` takes the finished ones.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const PACKAGE = createRequire(import.meta.url).resolve('maplibre-gl/package.json');
const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
const SOURCES = join(dirname(PACKAGE), 'src');
const PAGE = join(SOURCES, 'index.ts');
const WORKER = join(SOURCES, 'source', 'worker.ts');
const WORKER_URL = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const VIRTUAL = '\0map-worker';

export function engine(): Plugin {
  return {
    name: 'thalweg-engine',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'maplibre-gl' ? PAGE : id === WORKER_URL ? VIRTUAL : undefined),
    load(id) {
      if (id !== VIRTUAL) return undefined;
      const worker = this.emitFile({ type: 'chunk', id: WORKER, name: 'maplibre-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${worker}`;
    },
  };
}

type Info = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/** The file that a module of MapLibre, or of what it stands on, goes into: that of the page, of the worker, or of both. */
export function engineFile(id: string, modules: Info): string | null {
  if (!reached(WORKER, modules).has(id)) return reached(PAGE, modules).has(id) ? 'maplibre' : null;
  return reached(PAGE, modules).has(id) ? 'maplibre-shared' : null;
}

const known = new Map<string, ReadonlySet<string>>();

/** Every module that one imports, and what those import. */
function reached(from: string, modules: Info): ReadonlySet<string> {
  const before = known.get(from);
  if (before) return before;
  const found = new Set([from]);
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  known.set(from, found);
  return found;
}

/** What stands at the head of its finished files, at the head of ours too. */
export const engineNotice = (file: string): string =>
  file.startsWith('maplibre')
    ? `/** MapLibre GL JS @license 3-Clause BSD. Full text: https://github.com/maplibre/maplibre-gl-js/blob/v${version}/LICENSE.txt */`
    : '';
