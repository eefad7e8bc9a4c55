import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { offline } from './src/offline/plugin.ts';
import { engine, engineFile, engineNotice } from './src/setup/engine.ts';
import { styleAgain } from './src/build/again.ts';
import { clipperWithoutText } from './src/build/clipper.ts';
import { HEADERS, policy } from './src/build/policy.ts';
import { gallery } from './tests/gallery/plugin.ts';

/** Whole paths: the server of `npm run dev` looks for them from `root`, the build from where it was called. */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The layers are served and shipped exactly as they were built; relative addresses, so that any static host serves `dist/` under any path. */
export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../geo/layers',
  cacheDir: '../.cache/vite',
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false }, // browsers that lack it load the same scripts, a little later
    assetsInlineLimit: 0, // a font that nobody needs must not travel inside a script
    chunkSizeWarningLimit: 1200,
    license: { fileName: 'licences.md' }, // the texts of what its scripts hold travel with the page
    rolldownOptions: {
      external: ['@bokuweb/zstd-wasm'], // FlatGeobuf reads compressed files with it; we only write plain ones
      checks: { pluginTimings: false },
      input: { index: here('src/index.html'), sw: here('src/offline/sw.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'), // a worker serves the folder that it lies in
        postBanner: ({ name }) => engineNotice(name),
        codeSplitting: {
          groups: [
            { name: engineFile, debugName: 'engine', test: /node_modules|maplibre/, priority: 1 },
            { name: 'first', test: /src.(catalog|core|i18n|map|state|ui)./, tags: ['$initial'] }, // one file of what the page begins with: not one for each part that others share
          ],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  preview: { port: 5173, headers: HEADERS },
  plugins: [engine(), styleAgain(), offline('geo/layers'), policy(), gallery()],
  worker: { format: 'es', plugins: () => [clipperWithoutText()], rolldownOptions: { external: ['module'] } }, // asked for in Node only
  oxc: {
    jsx: { runtime: 'automatic', importSource: 'preact' },
    // MapLibre's classes count on what TypeScript did before fields were defined
    typescript: { removeClassFieldsWithoutInitializer: true },
    assumptions: { setPublicClassFields: true },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root: '.',
          environment: 'node',
          setupFiles: ['tests/languages.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 30_000, // a slow machine is no fault; whatever must be quick says so itself
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          root: '.',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
