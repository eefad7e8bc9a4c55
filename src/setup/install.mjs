/** Runs before `npm start`, `npm test` and the others: installs what the lockfile names and `node_modules` lacks. Says so in one line, or says nothing. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The packages of a lockfile by folder; none if there is no such file. */
function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(new URL(lockfile, `file://${root}`), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

const installed = packagesIn('node_modules/.package-lock.json');
const missing = Object.entries(packagesIn('package-lock.json')).filter(
  ([folder, wanted]) => folder.startsWith('node_modules/') && !wanted.optional && installed[folder]?.version !== wanted.version,
);

if (missing.length > 0) {
  // The command line keeps standard output for its results.
  const say = process.env.npm_lifecycle_event === 'prethalweg' ? console.error : console.log;
  say('Installing the libraries that Thalweg needs (npm ci) ...');
  const npm = process.env.npm_execpath;
  const [program, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  execFileSync(program, [...before, 'ci', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
