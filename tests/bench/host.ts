/**
 * A static host like those that pages lie on: several folders below one address, files gzipped, kept by browsers for ten minutes. Atlas and
 * peers are served alike; isolated, so that clocks are fine and memory can be measured.
 */
import { readFileSync, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HEADERS } from '../../src/build/policy';

export interface Host {
  address: string;
  /** Bytes that it has sent so far, headers apart. */
  sent(): number;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.wasm': 'application/wasm',
};
const PACKED = ['.woff2', '.webp', '.pmtiles'];
const ALWAYS = {
  ...HEADERS,
  'Cache-Control': 'max-age=600',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export async function host(folders: Record<string, string>): Promise<Host> {
  const bodies = new Map<string, Buffer>();
  let sent = 0;
  const bodyOf = (file: string): Buffer => {
    const known = bodies.get(file);
    if (known) return known;
    const body = readFileSync(file);
    const travels = PACKED.includes(extname(file)) ? body : gzipSync(body);
    bodies.set(file, travels);
    return travels;
  };
  const server = createServer(({ url = '/' }, response) => {
    const [, folder = '', ...rest] = normalize(decodeURIComponent(url.split('?')[0]!)).split('/');
    const file = join(folders[folder] ?? 'nowhere', rest.join('/') || 'index.html');
    if (!(folder in folders) || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const body = bodyOf(file);
    sent += body.length;
    response.writeHead(200, {
      ...ALWAYS,
      'Content-Type': TYPES[extname(file)] ?? 'application/json',
      'Content-Length': body.length,
      ...(!PACKED.includes(extname(file)) && { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: () => sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
