/** For the build: tells the service worker which files make one whole atlas, under a mark that changes with any of them; the page bears it too. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Letters that a reader may never need come when they are used. */
const LETTERS = /(noto-sans|source-serif-4)-(latin|latin-ext|cyrillic)-\d+-(normal|italic)-.*[.]woff2$/;
/** Of the data only what the page itself opens: the layers are for readers with a GIS. */
const DATA = /^((catalog|events|story)[.]json|(atlas|base|outline)[.]topojson|places[.]geojson|relief[.]webp|expeditions\/.*)$/;

const isNeeded = (name: string): boolean => /[.](js|css|wasm)$/.test(name) || LETTERS.test(name);

/** Every file below a folder, with `/` between the parts of its path, in order. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

/** `data`: the folder whose files are shipped as they are. Throws when the build has no `sw.js`. */
export function offline(data: string): Plugin {
  return {
    name: 'thalweg-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const [worker, page] = [bundle['sw.js'], bundle['index.html']];
      if (worker?.type !== 'chunk') throw new Error('The build made no sw.js: is src/offline/sw.ts an entry in vite.config.ts?');
      if (page?.type !== 'asset') throw new Error('The build made no index.html before it came to its service worker');
      const shipped = filesIn(data).filter((name) => DATA.test(name));
      const made = Object.keys(bundle)
        .filter((name) => isNeeded(name) && name !== 'sw.js')
        .sort();
      const mark = createHash('sha256').update(made.join()).update(page.source);
      for (const name of shipped) mark.update(readFileSync(join(data, name)));
      const build = mark.digest('hex').slice(0, 12);
      const kept = { build, files: ['index.html', ...made, ...shipped] };
      page.source = String(page.source).replace('<html', `<html data-build="${build}"`);
      worker.code = worker.code.replace('KEPT_FILES', JSON.stringify(kept));
    },
  };
}
