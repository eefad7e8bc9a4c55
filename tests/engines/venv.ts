import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { have, program, type Machine } from './machine';
import { Unavailable } from './outcome';

const CACHE = resolve('.cache/engines');
const PINNED = readFileSync('tests/engines/requirements.txt', 'utf8').split('\n');
const pinned = (name: string): string[] => PINNED.filter((line) => line.startsWith(`${name}==`));
/** Another set of pins is another folder, so that nothing old is left in it. */
const folderOf = (kind: string, pins: string[]): string =>
  join(CACHE, `${kind}-${createHash('sha256').update(pins.join()).digest('hex').slice(0, 8)}`);

/**
 * A Python of our own with a pinned package; made once, kept in `.cache`. Packages are installed one by one, so that one which this machine
 * cannot have takes nothing from the others. Throws Unavailable with the reason.
 */
export function pythonWith(name: string, machine: Machine): string {
  const python3 = have(machine, () => program(machine, 'python3'), ['python3', 'python3-venv'], 'no Python here');
  const folder = folderOf(
    'python',
    PINNED.filter((line) => line.includes('==')),
  );
  const python = join(folder, 'bin', 'python');
  const ready = join(folder, `${name}.installed`);
  if (existsSync(ready)) return python;
  mkdirSync(CACHE, { recursive: true });
  have(machine, () => makeVenv(python3, folder), ['python3-venv'], `${python3} makes no virtual environment`);
  // PySpark asks setuptools for what Python 3.12 took out.
  const wanted = [...pinned(name), ...(name === 'pyspark' ? pinned('setuptools') : [])];
  console.log(`engines: installing ${wanted.join(', ')} into .cache/engines`);
  const { status, stderr, error } = run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...wanted]);
  if (status !== 0) throw new Unavailable(`pip did not install ${name}: ${error?.message ?? lastWords(stderr)}`);
  writeFileSync(ready, `${wanted.join('\n')}\n`);
  return python;
}

/** The same folder again is no harm; true if it has a Python with pip. */
const makeVenv = (python3: string, folder: string): true | undefined => run(python3, ['-m', 'venv', folder]).status === 0 || undefined;

/** The jars of Apache Sedona, fetched by Maven into `.cache`; in words why not, if they cannot be had. */
export function sedonaJars(machine: Machine): { jars: string[] } | { why: string } {
  const artifacts = PINNED.flatMap((line) => (line.startsWith('#maven ') ? [line.slice(7).trim()] : []));
  const folder = folderOf('jars', artifacts);
  const jars = artifacts.map((artifact) => join(folder, `${artifact.split(':').slice(1).join('-')}.jar`));
  for (const [i, jar] of jars.entries()) {
    if (existsSync(jar)) continue;
    const why = fetchJar(artifacts[i]!, folder, machine) ?? (existsSync(jar) ? undefined : `Maven did not bring ${jar}`);
    if (why) return { why };
  }
  return { jars };
}

/** In words why not, if Maven does not bring it. */
function fetchJar(artifact: string, folder: string, machine: Machine): string | undefined {
  if (!program(machine, 'mvn')) machine.install(['maven']);
  const mvn = program(machine, 'mvn');
  if (!mvn) return 'no Maven here to fetch its jar: install maven';
  console.log(`engines: fetching ${artifact}`);
  const { status, stdout, error } = run(mvn, ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`]);
  if (status === 0) return undefined;
  return error ? `mvn: ${error.message}` : `Maven: ${/ERROR\] (.{0,160})/.exec(stdout ?? '')?.[1] ?? lastWords(stdout ?? '')}`;
}

const run = (file: string, args: string[]) =>
  spawnSync(file, args, {
    encoding: 'utf8',
    timeout: 600_000,
    env: { ...process.env, PATH: [dirname(file), process.env.PATH].join(delimiter) },
  });

/** The last words of a program that failed. */
const lastWords = (text: string): string => text.trim().split('\n').at(-1)?.slice(0, 200) || 'it said nothing';
