/** What travels to readers is told with its licence, and what is known against it in words, whatever npm answers. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { advisoriesIn } from '../../src/setup/licences/advisories';
import { broughtWith, travelling, type Lockfile } from '../../src/setup/licences/lock';
import { noticesOf, thirdParty } from '../../src/setup/licences/notices';
import { usesIn } from '../../src/setup/licences/uses';

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const libraries = travelling(lockfile);
const names = libraries.map(({ name }) => name);
const named = (name: string) => libraries.find((each) => each.name === name)!;

test('THIRD-PARTY.md tells of each library that travels its version, its licence and what it is for', () => {
  const text = readFileSync('THIRD-PARTY.md', 'utf8');
  const anew = thirdParty(text, noticesOf(libraries), libraries);
  expect(text, 'run npm run licences -- --write').toBe(anew);
  expect(text).not.toMatch(/\| \? \|/);
});

test('what readers get is listed, what only the workshop uses is not', () => {
  expect(names).toEqual(expect.arrayContaining(['maplibre-gl', 'earcut', 'geojson-validation', '@turf/area']));
  expect(names).not.toContain('vitest');
  expect(broughtWith(named('maplibre-gl'), libraries).map(({ name }) => name)).toContain('potpack');
  expect(named('potpack')).toMatchObject({ direct: false, broughtBy: ['maplibre-gl'] });
});

test('every library that package.json names is used somewhere, and it is told where', () => {
  const direct = libraries.filter((each) => each.direct).map(({ name }) => name);
  const uses = usesIn('src', direct);
  expect(direct.filter((name) => uses.get(name)!.length === 0)).toEqual([]);
  expect(uses.get('terra-draw')).toEqual(['map']);
});

test('a library without a licence is refused by its name', () => {
  const packages = { ...lockfile.packages, 'node_modules/silent': { version: '1.2.3' } };
  expect(() => travelling({ packages })).toThrow(/silent 1[.]2[.]3 names no licence/);
});

const REGISTRY = 'https://registry.example/-/npm/v1/security/advisories/bulk';
const FOUND = {
  name: 'made-up',
  severity: 'high',
  range: '<1.2.3',
  via: ['another', { title: 'Reads too far', url: 'https://advisories.example/1' }],
  fixAvailable: true,
};

test.each([
  ['none are known', { vulnerabilities: {} }, 'none', /^Known advisories: none\.$/],
  [
    'one is known',
    { vulnerabilities: { 'made-up': FOUND } },
    'known',
    /made-up <1\.2\.3: high; a version without it exists\n {2}through another\n {2}Reads too far https/,
  ],
  [
    'the registry has no such service',
    { message: `405 Method Not Allowed - POST ${REGISTRY}`, statusCode: 405 },
    'unknown',
    /does not answer .*HTTP 405/,
  ],
  [
    'there is no network',
    { message: `request to ${REGISTRY} failed, reason: getaddrinfo ENOTFOUND`, error: {} },
    'unknown',
    /could not be reached/,
  ],
  ['npm says a list', [], 'unknown', /no answer that can be read/],
])('advisories, where %s', (_, answer, kind, said) => {
  const told = advisoriesIn(JSON.stringify(answer));
  expect(told.kind).toBe(kind);
  expect(told.lines.join('\n')).toMatch(said);
  expect(told.lines.join('\n'), 'no address of a registry').not.toContain('registry.example');
});

test('advisories, where npm says nothing at all', () => {
  expect(advisoriesIn('').kind).toBe('unknown');
  expect(advisoriesIn('npm error').kind).toBe('unknown');
});
