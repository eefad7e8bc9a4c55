import { existsSync } from 'node:fs';
import { preview } from 'vite';
import { HEADERS } from '../../src/build/policy';

export interface Served {
  address: string;
  close(): Promise<void>;
}

/** Serves a built folder on a free port of this machine, under any path, under the policy of `npm start`, cross-origin isolated so that clocks are fine and memory can be measured. */
export async function serve(outDir = 'dist', base = './'): Promise<Served> {
  if (!existsSync(outDir)) throw new Error(`There is no ${outDir}: run npm run build first.`);
  const headers = { ...HEADERS, 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
  const server = await preview({
    configFile: false,
    root: process.cwd(),
    base,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4300 + (process.pid % 400), headers },
    logLevel: 'warn',
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('vite preview gave no address');
  return { address, close: () => server.close() };
}
