import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** WebGL2 in software, and nothing that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--enable-precise-memory-info',
];
const INSTALLED = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
const SETUP = fileURLToPath(new URL('../../src/setup/browser.mjs', import.meta.url));

type Program = { executablePath: string; env?: Record<string, string> };

/** `$CHROME_PATH`, else an installed Chrome or Chromium, else the one that npm brought (unpacked once, with its own libraries and fonts). */
export function findBrowser(): Program {
  const wanted = process.env.CHROME_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`CHROME_PATH is "${wanted}", where there is no file. Correct it or unset it.`);
  const path = (process.env.PATH ?? '').split(delimiter);
  const installed = [...path.flatMap((folder) => INSTALLED.map((name) => join(folder, name))), ...MAC];
  const found = wanted ?? installed.find((file) => existsSync(file));
  if (found) return { executablePath: found };

  const executablePath = execFileSync(process.execPath, [SETUP], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
  const home = dirname(executablePath);
  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts = { FONTCONFIG_PATH: join(home, 'fonts'), XDG_CACHE_HOME: join(home, 'cache') };
  const env = { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: libraries, ...fonts };
  return { executablePath, env };
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ ...findBrowser(), args: FLAGS });
}
