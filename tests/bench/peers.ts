/** The same borders as files for the usual ways: a GeoJSON file for each map, and one with everything and its dates; and the pages that draw them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Feature, FeatureCollection } from 'geojson';
import { build } from 'vite';
import { engine, engineFile } from '../../src/setup/engine';
import type { WholeAtlas } from '../../src/core/model';
import { fromIso, type Day } from '../../src/core/time';
import { readLayer } from '../browser/layers';
import { mapsOf } from './days';
import { decimalYear } from './decimal-year';

/** What a page of the usual kind knows from the start: which file shows which days, and the holders' colours. */
export interface Peers {
  versions: { file: string; from: Day; to: Day }[];
  colours: string[];
}
export const PAGE = '.cache/bench/peers/page';
export const DRESS = '.cache/bench/peers/dress/dress.js';
const FILES = '.cache/bench/peers/files';

/** Writes files and pages; for the lens of the treaties alone, and nothing twice: what a page that has no other lens would load. */
export async function makePeers(atlas: WholeAtlas): Promise<void> {
  rmSync(FILES, { recursive: true, force: true });
  mkdirSync(FILES, { recursive: true });
  const versions = versionsOf(atlas);
  for (const { file, data } of versions) writeFileSync(`${FILES}/${file}`, JSON.stringify(data));
  writeFileSync(`${FILES}/dated.geojson`, JSON.stringify(dated(versions)));
  const colours = atlas.holders.flatMap(({ id, color }) => [id, color.light]);
  const peers: Peers = { versions: versions.map(({ file, from, to }) => ({ file, from, to })), colours };
  await buildPages(peers);
}

type Version = Peers['versions'][number] & { data: FeatureCollection };

function versionsOf(atlas: WholeAtlas): Version[] {
  const maps = mapsOf(atlas);
  return maps.map((day, i) => {
    const layer = atlas.layers.findLast(({ from }) => fromIso(from) <= day)!;
    const features = readLayer<FeatureCollection>(layer.file).features.filter(({ properties }) => properties?.lens !== 'defacto');
    return { file: `${i}.geojson`, from: day, to: maps[i + 1] ?? 1e9, data: { type: 'FeatureCollection', features } };
  });
}

/** Each feature once for as long as it stays the same, with the dates of that in the words of maplibre-gl-dates. */
function dated(versions: Version[]): FeatureCollection {
  const running = new Map<string, { feature: Feature; from: Day; to: Day }>();
  const all = [];
  for (const { from, to, data } of versions) {
    for (const feature of data.features) {
      const key = JSON.stringify(feature);
      const before = running.get(key);
      if (before?.to === from) before.to = to;
      else {
        const begun = { feature, from, to };
        running.set(key, begun);
        all.push(begun);
      }
    }
  }
  const features = all.map(({ feature, from, to }) => {
    const dates = { start_decdate: decimalYear(from), ...(to < 1e9 && { end_decdate: decimalYear(to) }) };
    return { ...feature, properties: { ...feature.properties, ...dates } };
  });
  return { type: 'FeatureCollection', features };
}

/** The bare page, with MapLibre from its sources as the atlas has it; and the script that dresses the atlas. */
async function buildPages(peers: Peers): Promise<void> {
  const common = { configFile: false, base: './', logLevel: 'warn', define: { PEERS: JSON.stringify(peers) } } as const;
  await build({
    ...common,
    root: 'tests/bench/page',
    publicDir: `../../../${FILES}`,
    plugins: [engine()],
    build: {
      outDir: `../../../${PAGE}`,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 1200,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: engineFile, test: /node_modules|maplibre/ }], includeDependenciesRecursively: false } },
      },
    },
    oxc: { typescript: { removeClassFieldsWithoutInitializer: true }, assumptions: { setPublicClassFields: true } },
  });
  const lib = { entry: 'tests/bench/page/dress.ts', formats: ['iife' as const], name: 'dressing', fileName: () => 'dress.js' };
  await build({ ...common, publicDir: false, build: { outDir: '.cache/bench/peers/dress', emptyOutDir: true, target: 'es2022', lib } });
}
