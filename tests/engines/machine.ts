import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Unavailable } from './outcome';

/** Where programs are, and how more of them come: the one thing that a test must be able to take away. */
export interface Machine {
  /** Folders of programs, the preferred first. */
  folders: () => string[];
  /** Installs Debian packages; elsewhere than on Debian, or without the right to, it does nothing. */
  install: (packages: readonly string[]) => void;
}

/** Debian keeps the programs of a PostgreSQL server out of the PATH. */
const POSTGRESQL = '/usr/lib/postgresql';

export const thisMachine: Machine = {
  folders() {
    const versions = existsSync(POSTGRESQL) ? readdirSync(POSTGRESQL).sort((a, b) => Number(b) - Number(a)) : [];
    const java = process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin')] : [];
    return [...java, ...versions.map((version) => join(POSTGRESQL, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  },
  install(packages) {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
    console.log(`engines: installing ${packages.join(', ')} (Debian packages)`);
    const quiet = { stdio: 'ignore', timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['-q', 'update'], quiet);
    spawnSync('apt-get', ['-q', '-y', '--no-install-recommends', 'install', ...packages], quiet);
  },
};

/** What `find` finds, once the packages are installed if they must be. Throws Unavailable with `lack` and the remedy. */
export function have<Found>(machine: Machine, find: () => Found | undefined, packages: readonly string[], lack: string): Found {
  const there = find();
  if (there !== undefined) return there;
  machine.install(packages);
  const found = find();
  if (found === undefined) throw new Unavailable(`${lack}: install ${packages.join(' and ')}`);
  return found;
}

/** The file of a program, if it is here. */
export const program = (machine: Machine, name: string): string | undefined =>
  machine
    .folders()
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
