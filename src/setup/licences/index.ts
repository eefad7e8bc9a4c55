/**
 * `npm run licences`: every library that travels to readers, with version, licence and where it is used, then what is known against any of them.
 * `-- --write` brings THIRD-PARTY.md up to date; `-- --offline` asks nobody. Exit code 1 where an advisory is known.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { advisoriesIn } from './advisories';
import { travelling, type Library, type Lockfile } from './lock';
import { noticesOf, thirdParty } from './notices';
import { usesIn } from './uses';

const OPTIONS = ['--write', '--offline'];
const given = process.argv.slice(2);
const strange = given.find((each) => !OPTIONS.includes(each));
if (strange) {
  console.error(`error: "${strange}" is not an option. Give ${OPTIONS.join(' or ')}, or nothing.`);
  process.exit(2);
}

const libraries = travelling(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile);
const direct = libraries.filter((each) => each.direct);
const uses = usesIn(
  'src',
  libraries.map(({ name }) => name),
);

const where = ({ name, broughtBy }: Library): string => {
  const parts = uses.get(name)!.map((part) => `src/${part}`);
  const through = parts.length > 0 ? parts : broughtBy.map((each) => `by ${each}`);
  return through.length > 3 ? `${through.slice(0, 3).join(', ')} and ${through.length - 3} more` : through.join(', ');
};
const width = Math.max(...libraries.map(({ name, version }) => name.length + version.length + 1));
for (const library of libraries)
  console.log(`${`${library.name} ${library.version}`.padEnd(width)}  ${library.licence.padEnd(22)}  ${where(library)}`);
console.log(`\n${libraries.length} libraries, ${direct.length} of them named in package.json.`);

if (given.includes('--write')) {
  const text = readFileSync('THIRD-PARTY.md', 'utf8');
  writeFileSync('THIRD-PARTY.md', thirdParty(text, noticesOf(libraries), libraries));
  console.log('THIRD-PARTY.md is up to date; fill in any "?".');
}
if (!given.includes('--offline')) {
  const npm = process.env.npm_execpath;
  const [program, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { stdout } = spawnSync(program, [...before, 'audit', '--json', '--omit=dev'], { encoding: 'utf8', timeout: 60_000 });
  const { kind, lines } = advisoriesIn(stdout ?? '');
  console.log(lines.join('\n'));
  if (kind === 'known') process.exitCode = 1;
}
