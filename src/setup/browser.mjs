/**
 * Unpacks the Chromium that came with npm (`@sparticuz/chromium`) once, into `.cache/chromium`, and prints the path of its program file.
 * The package's own libraries (nss, nspr, expat) and fonts.conf are unpacked beside it, so that it runs on a machine that has neither.
 * A process of its own: the package reads where to unpack, and what, from the environment.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own looks for fonts in /tmp and on AWS. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
const home = fileURLToPath(new URL('../../.cache/chromium', import.meta.url));

if (!existsSync(home)) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No browser for ${process.platform} ${process.arch} comes with npm. Install Chrome or Chromium, or set CHROME_PATH to its program file.`,
    );
  }
  console.error('Unpacking the browser for the tests into .cache/chromium ...');
  const unfinished = `${home}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  process.env.TMPDIR = unfinished;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x'; // the package unpacks its libraries only where it believes to run on AWS
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  writeFileSync(join(unfinished, 'fonts', 'fonts.conf'), FONTS);
  try {
    renameSync(unfinished, home);
  } catch (error) {
    if (!existsSync(home)) throw error; // another process was first: take its copy
    rmSync(unfinished, { recursive: true });
  }
}
console.log(join(home, 'chromium'));
