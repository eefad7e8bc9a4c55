import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { have, type Machine } from './machine';

/** Debian's and Ubuntu's name for whichever PostgreSQL they have, with its PostGIS. */
const PACKAGES = ['postgresql-postgis'];
const isRoot = process.getuid?.() === 0;
/** PostgreSQL refuses to run as root; Debian's packages make this user. */
const OWNER = 'postgres';

/** A PostgreSQL cluster of our own in a temporary folder: reached by its socket alone, gone when `use` is done, however it ends. */
export function withCluster<Result>(machine: Machine, use: (psql: (args: string[], folder: string) => string) => Result): Result {
  const bin = programs(machine);
  const folder = mkdtempSync(join(tmpdir(), 'thalweg-postgis-'));
  const data = join(folder, 'data');
  const as = (program: string, args: string[], cwd = folder): string => {
    const [command, before] = isRoot ? ['runuser', ['-u', OWNER, '--', program]] : [program, []];
    return execFileSync(command, [...before, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  };
  let running = false;
  try {
    if (isRoot) execFileSync('chown', [OWNER, folder]);
    chmodSync(folder, 0o755);
    as(join(bin, 'initdb'), ['-D', data, '-U', 'thalweg', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
    // No network address at all: with the socket in a folder of its own, no port can be taken already.
    const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
    as(join(bin, 'pg_ctl'), ['-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', options, 'start']);
    running = true;
    const login = ['-X', '-q', '-h', folder, '-U', 'thalweg', '-d', 'postgres', '-v', 'ON_ERROR_STOP=1'];
    return use((args, cwd) => as(join(bin, 'psql'), [...login, ...args], cwd));
  } finally {
    if (running) as(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder of a server's programs that has PostGIS. Throws Unavailable if there is none. */
export function programs(machine: Machine): string {
  const whole = (folder: string) => ['initdb', 'pg_ctl', 'psql'].every((name) => existsSync(join(folder, name))) && hasPostgis(folder);
  return have(machine, () => machine.folders().find(whole), PACKAGES, 'no PostgreSQL with PostGIS here');
}

function hasPostgis(bin: string): boolean {
  const { stdout } = spawnSync(join(bin, 'pg_config'), ['--sharedir'], { encoding: 'utf8' });
  const shared = (stdout ?? '').trim() || bin.replace('/lib/', '/share/').replace(/\/bin$/, '');
  return existsSync(join(shared, 'extension', 'postgis.control'));
}
