import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Unavailable } from './outcome';

const PINNED = 'tests/engines/requirements.txt';
const CACHE = resolve('.cache/engines');
const lines = () => readFileSync(PINNED, 'utf8').split('\n');

/** The last words of a program that failed. */
const last = (text: string): string => text.trim().split('\n').at(-1)?.slice(0, 200) ?? 'it said nothing';

/** A Python of our own with exactly one pinned package (and what it needs); made once, kept in `.cache`. Throws Unavailable with the reason. */
export function pythonWith(name: string): string {
  const wanted = lines().filter((line) => line.startsWith(`${name}==`) || (name === 'pyspark' && line.startsWith('setuptools==')));
  const folder = join(CACHE, `${name}-${createHash('sha256').update(wanted.join()).digest('hex').slice(0, 8)}`);
  const python = join(folder, 'bin', 'python');
  const done = join(folder, 'installed');
  if (existsSync(done)) return python;
  console.log(`engines: installing ${wanted.join(', ')} into .cache/engines`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  say('python3', ['-m', 'venv', folder]);
  say(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...wanted]);
  writeFileSync(done, `${wanted.join('\n')}\n`);
  return python;
}

function say(program: string, args: string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Unavailable(`${program.split('/').at(-1)} ${args.slice(0, 3).join(' ')}: ${error?.message ?? last(stderr)}`);
}

/** The jars of Apache Sedona, fetched by Maven into `.cache`; in words why not, if they cannot be had. */
export function sedonaJars(): { jars: string[] } | { why: string } {
  const artifacts = lines().flatMap((line) => (line.startsWith('#maven ') ? [line.slice(7).trim()] : []));
  const folder = join(CACHE, `jars-${createHash('sha256').update(artifacts.join()).digest('hex').slice(0, 8)}`);
  for (const artifact of artifacts) {
    const file = `${artifact.split(':').slice(1).join('-')}.jar`;
    if (existsSync(join(folder, file))) continue;
    console.log(`engines: fetching ${artifact}`);
    const goal = 'dependency:copy';
    const { status, stdout, error } = spawnSync('mvn', ['-q', '-B', goal, `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`], {
      encoding: 'utf8',
    });
    if (status !== 0 || !existsSync(join(folder, file)))
      return { why: error ? `mvn: ${error.message}` : (/ERROR\] (.{0,160})/.exec(stdout ?? '')?.[1] ?? `mvn did not bring ${file}`) };
  }
  return { jars: readdirSync(folder).map((file) => join(folder, file)) };
}
