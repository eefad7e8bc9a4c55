/** Runs before `npm pack`: the command line as one script in `dist/cli`, for machines that have Node but none of our tools. */
import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli', // as deep below the package as `src/cli`, from where the data are found
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'thalweg.mjs', chunkFileNames: 'parts/[name]-[hash].mjs' } },
  },
});
chmodSync(`${root}dist/cli/thalweg.mjs`, 0o755);
