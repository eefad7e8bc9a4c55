/** Folders that the command line makes. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, mayWrite } from '../../src/cli/folder';

const home = mkdtempSync(join(tmpdir(), 'thalweg-folder-'));

test('are made with those above them, once', () => {
  const deep = join(home, 'a', 'b', 'c');
  makeFolder(deep);
  makeFolder(deep);
  expect(existsSync(deep)).toBe(true);
});
test('are not made where a file is meant', () => {
  expect(() => mayWrite(join(home, 'lines.geojson'))).toThrow(/--out ".*lines[.]geojson" looks like the name of a file/);
  expect(() => mayWrite(join(home, 'lines.2'))).not.toThrow();
});
test('are refused at once where a file lies in the way', () => {
  writeFileSync(join(home, 'file'), '');
  expect(() => makeFolder(join(home, 'file', 'x', 'y'))).toThrow(/ENOTDIR/);
});
