/** What the files of an import are called in the atlas that is made of them: nothing of where they lie. */
import { expect, test } from 'vitest';
import { called } from '../../src/cli/called';

const bytes = new Uint8Array();
const names = (...given: [name: string, argument?: string][]) =>
  called(given.map(([name, argument = name]) => ({ name, argument, bytes }))).map(({ name }) => name);

test('a file keeps its own name', () => {
  expect(names(['/home/anna/a.json'])).toEqual(['a.json']);
  expect(names(['../a.json'])).toEqual(['a.json']);
  expect(names(['/home/anna/a.json'], ['/srv/b.json'])).toEqual(['a.json', 'b.json']);
});
test('a file of a folder its path from there, the folder itself included', () =>
  expect(names(['/home/anna/world/old/1800.json', '/home/anna/world'], ['/home/anna/world/1900.json', '/home/anna/world/'])).toEqual([
    'world/old/1800.json',
    'world/1900.json',
  ]));
test('files that were named one by one out of a folder are called as if it had been named', () => {
  expect(names(['/home/anna/world/1800.json'], ['/home/anna/world/1900.json'])).toEqual(['world/1800.json', 'world/1900.json']);
  expect(names(['1800.json'], ['1900.json'])).toEqual(['1800.json', '1900.json']);
});
test('files of one name are told apart by their folders', () => {
  expect(names(['/home/anna/a.json'], ['/home/bert/a.json'])).toEqual(['anna/a.json', 'bert/a.json']);
  expect(names(['/a.json'], ['/a.json']), 'unless they are one and the same').toEqual(['a.json', 'a.json']);
});
test('of no files there are no names', () => expect(names()).toEqual([]));
