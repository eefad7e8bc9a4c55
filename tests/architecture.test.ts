/** The shape of the tree: which folder may import which, no cycle, no file that is too long, no dependency that nobody uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { beforeAll, expect, test } from 'vitest';

const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

/** Every file under a folder, as paths from the root. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const CODE = /[.](ts|tsx|mjs|cjs|css|html)$/;
const code = ['src', 'styles', 'tests'].flatMap(filesIn).filter((file) => CODE.test(file));

let result: ICruiseResult;

beforeAll(async () => {
  const { forbidden, options } = rules;
  const cruised = await cruise(['src', 'tests'], { ...options, ruleSet: { forbidden }, validate: true }, undefined, {
    tsConfig: extractTSConfig('tsconfig.json'),
  });
  result = cruised.output as ICruiseResult;
}, 60_000);

test('imports go in the direction of the rules, without a cycle', () => {
  expect(result.summary.totalCruised, 'a compiler that reads no TypeScript would pass every rule').toBeGreaterThan(50);
  expect(result.modules.map((module) => module.source)).toContain('src/core/model.ts');
  const broken = result.summary.violations.map(({ rule, from, to, cycle }) =>
    [rule.name, from, ...(cycle?.map((step) => step.name) ?? [to])].join(' -> '),
  );
  expect(broken).toEqual([]);
});

test('every folder of src has its rule', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && filesIn(join('src', entry.name)).length > 0,
  );
  const ruled = (rules.forbidden as { from: { path?: string } }[]).map((rule) => rule.from.path?.match(/^\^src\/(\w+)\/$/)?.[1]);
  for (const folder of folders) expect(ruled, `src/${folder.name} has no line in .dependency-cruiser.cjs`).toContain(folder.name);
});

test('no file is longer than 300 lines', () => {
  const long = code.map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const).filter(([, lines]) => lines > 300);
  expect(long).toEqual([]);
});

test('no file is let off a rule without a reason', () => {
  const free = /eslint-disable(?!.* -- \S)/;
  const found = code.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) => (free.test(line) && !line.includes('/eslint-disable') ? [`${file}:${i + 1}`] : [])),
  );
  expect(found).toEqual([]);
});

test('the core compiles without the DOM and without Node', () => {
  const { compilerOptions } = JSON.parse(readFileSync('src/core/tsconfig.json', 'utf8'));
  expect(compilerOptions.lib.join()).not.toMatch(/dom/i);
  expect(compilerOptions.types).toEqual([]);
  expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts['check:types']).toContain('tsc -p src/core');
});

test('every dependency is imported somewhere', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const text = code.map((file) => readFileSync(file, 'utf8')).join('\n');
  const unused = Object.keys(dependencies).filter((name) => !new RegExp(`['"]${name.replace('/', '\\/')}(/[^'"]*)?['"]`).test(text));
  expect(unused).toEqual([]);
});

test('no holder, act, expedition or source of the data is named in the code: it opens other borders too', () => {
  const list = (file: string) => JSON.parse(readFileSync(`geo/${file}`, 'utf8'));
  const named = ({ id }: { id: string }) => id;
  const files = ['settlements', 'expeditions'].flatMap((folder) => readdirSync(`geo/${folder}`).map((file) => file.split('.')[0]!));
  const ids = new Set([...files, ...list('holders.json').holders.map(named), ...list('sources.json').map(named)]);
  const literals = (file: string) => [...readFileSync(file, 'utf8').matchAll(/(['"])([a-z0-9.-]+)\1/g)].map(([, , word]) => word!);
  const found = code
    .filter((file) => file.startsWith('src'))
    .flatMap((file) => literals(file).flatMap((word) => (ids.has(word) ? `${file}: "${word}"` : [])));
  expect(found).toEqual([]);
});

test('the lockfile names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/);
});
