import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Unavailable } from './outcome';

const PACKAGES = ['postgresql-15', 'postgresql-15-postgis-3'];
const isRoot = process.getuid?.() === 0;
/** PostgreSQL refuses to run as root; Debian's packages make this user. */
const OWNER = 'postgres';

/** A PostgreSQL cluster of our own in a temporary folder: reached by its socket alone, gone when `use` is done, however it ends. */
export function withCluster<Result>(use: (psql: (args: string[], folder: string) => string) => Result): Result {
  const bin = programs();
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

/** The folder of the server's programs; on Debian, as root, they are installed if they are not there. */
function programs(): string {
  if (!found() && isRoot && existsSync('/usr/bin/apt-get')) {
    console.log(`engines: installing ${PACKAGES.join(', ')} (Debian packages)`);
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['-q', 'update'], quiet);
    spawnSync('apt-get', ['-q', '-y', '--no-install-recommends', 'install', ...PACKAGES], quiet);
  }
  const bin = found();
  if (!bin) throw new Unavailable(`no PostgreSQL with PostGIS here: install ${PACKAGES.join(' and ')}`);
  return bin;
}

function found(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')) && hasPostgis(folder));
}

function hasPostgis(bin: string): boolean {
  const { stdout } = spawnSync(join(bin, 'pg_config'), ['--sharedir'], { encoding: 'utf8' });
  const shared = (stdout ?? '').trim() || join(bin.replace('/lib/', '/share/'), '..');
  return existsSync(join(shared, 'extension', 'postgis.control'));
}
