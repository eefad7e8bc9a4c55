import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import type { Browser } from 'playwright-core';
import type { WholeAtlas } from '../../src/core/model';
import type { Machine } from './found';
import { sum } from './numbers';

const versionOf = (file: string): string => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;

/** What was measured, and on what. */
export function machineOf(browser: Browser, { dataset, faces, arcs }: WholeAtlas): Machine {
  const corners = sum(arcs.map(({ geometry }) => geometry.coordinates.length));
  return {
    system: `${type()} ${release()}`,
    processors: `${cpus().length} x ${cpus()[0]?.model.trim()}`,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    browser: `Chromium ${browser.version()}, WebGL 2 in software`,
    engine: versionOf('node_modules/maplibre-gl/package.json'),
    program: `${versionOf('package.json')}${commit()}, production build`,
    atlas: `${dataset.id} ${dataset.version}: ${faces.length} faces, ${arcs.length} arcs, ${corners.toLocaleString('en')} vertices`,
  };
}

/** None where the program was unpacked from an archive. */
function commit(): string {
  try {
    return `, commit ${execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()}`;
  } catch {
    return '';
  }
}
