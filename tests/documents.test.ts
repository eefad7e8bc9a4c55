/** What the documents say of the tree is so: every path that they name exists, and the table of folders is the one that imports are held to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'geo/README.md'];
/** Made when asked for, so not in the tree. */
const MADE = /^(dist|node_modules|\.cache)/;

const paths = (text: string): string[] =>
  [...text.matchAll(/`((?:src|geo|tests|styles)\/[\w./-]+)`/g)].map(([, path]) => path!).filter((path) => !MADE.test(path));

describe.each(DOCUMENTS)('%s', (document) => {
  test('names only files and folders that exist', () => {
    const absent = paths(read(document)).filter((path) => !existsSync(path));
    expect(absent).toEqual([]);
  });
  test('links only to what exists', () => {
    const folder = document.includes('/') ? 'geo/' : '';
    const links = [...read(document).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link]) => folder + link!);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
  test('names only commands of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(document).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('every place that names the version of the data names the same one, and the changes tell of it', () => {
  const { version, citation } = JSON.parse(read('geo/dataset.json')) as { version: string; citation: string };
  const program = (JSON.parse(read('package.json')) as { version: string }).version;
  expect(citation).toContain(`version ${version}.`);
  expect(/^version: (.+)$/m.exec(read('CITATION.cff'))?.[1]).toBe(version);
  const [, newest, day] = /^## (\S+) \((\S+)\)$/m.exec(read('CHANGELOG.md')) ?? [];
  expect([version, program]).toContain(newest);
  expect(/^date-released: "(.+)"$/m.exec(read('CITATION.cff'))?.[1]).toBe(day);
});

test('the architecture tells a whole story: it names at least twenty files', () => {
  expect(new Set(paths(read('ARCHITECTURE.md'))).size).toBeGreaterThan(20);
});

describe('the table of folders in ARCHITECTURE.md', () => {
  const rows = [...read('ARCHITECTURE.md').matchAll(/^\| `src\/(\w+)` \| (.+) \| ([^|]+) \|$/gm)];
  const table = new Map(rows.map(([, folder, , may]) => [folder!, may === 'nothing' ? [] : may!.split(', ').sort()]));

  test('has every folder of src, and no other', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...table.keys()].sort()).toEqual(folders.map(({ name }) => name).sort());
  });
  test('says of each what the rules of import say', () => {
    const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
      forbidden: { from: { path?: string }; to: { pathNot?: string } }[];
    };
    for (const [folder, may] of table) {
      const rule = forbidden.find(({ from }) => from.path === `^src/${folder}/`)!;
      const allowed = /\^\(src\/\(([\w|]+)\)/
        .exec(rule.to.pathNot!)![1]!
        .split('|')
        .filter((name) => name !== folder);
      expect(may, folder).toEqual(allowed.sort());
    }
  });
});

describe('the tables of folders within folders in ARCHITECTURE.md', () => {
  const table = (root: string): string => read('ARCHITECTURE.md').split(`| in \`${root}/\` |`)[1]!.split('\n\n')[0]!;
  const foldersIn = (root: string): string[] =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => /[.](tsx?|mjs|py)$/.test(entry.name))
      .map(({ parentPath }) => parentPath.replaceAll('\\', '/').slice(root.length + 1));

  test.each(['src', 'tests'])('say in a line what may lie in each folder of %s that has code', (root) => {
    const named = new Set([...table(root).matchAll(/`([\w/]+)`(?=[^|\n]*\| \S)/g)].map(([, folder]) => folder));
    const wanted = foldersIn(root).filter((folder) => folder !== '' && folder.includes('/') === (root === 'src'));
    expect([...new Set(wanted)].filter((folder) => !named.has(folder))).toEqual([]);
  });
});
