/** Citations, read back by citation-js: what a reader's own library will make of them. */
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { Atlas, Source } from '../../src/core/model';
import { fromIso } from '../../src/core/time';
import { citation, type Citable, type CitationFormat } from '../../src/export';
import { sample } from '../ui/sample';

const meta = { permalink: 'https://example.org/#map=3/50/120&date=1858-05-28&region=bank_1', made: '2026-11-22' };
const nasty: Source = {
  id: 'a b/c#1',
  type: 'article-journal',
  title: 'Profit & loss: 100% of {the} $ and #1_x ^ ~ \\ «Амур» 中俄界約',
  author: [
    { family: 'Невельской', given: 'Г. И.' },
    { literal: 'Bureau of Maps, Trade and Rivers' },
    { family: "O'Brien & Sons", given: 'A_B' },
  ],
  issued: { 'date-parts': [[1878, 5]] },
  'container-title': 'Русский\nархив',
  volume: '3',
  issue: '2',
  page: '284–296',
  URL: 'https://example.org/a_b%20c?x=1&y=#z',
  language: 'ru',
  note: 'Read in\r\nER  - excerpt only.',
};
const atlas: Atlas = {
  ...sample,
  dataset: { ...sample.dataset, citation: 'Sample Makers (2026). A border. Data set, version 1.2.3.' },
  sources: [...sample.sources, nasty],
};
const dated = atlas.settlements.map((act) =>
  act.id === 'aigun-1858' ? { ...act, dates: { signed: { gregorian: '1858-05-28', julian: '1858-05-16' } } } : act,
);
const SUBJECTS = {
  source: { kind: 'source', id: nasty.id },
  act: { kind: 'act', id: 'aigun-1858' },
  region: { kind: 'region', id: 'bank', day: fromIso('1858-05-28'), lens: 'defacto' },
  dataset: { kind: 'dataset' },
} as const satisfies Record<string, Citable>;
const cited = (format: CitationFormat, of: keyof typeof SUBJECTS) => citation(format, { ...atlas, settlements: dated }, SUBJECTS[of], meta);
const plain = (text: unknown) => String(text).replace(/<\/?span[^>]*>/g, '');
const back = (text: string) => {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return data[0] as unknown as Source & { reporter?: Source['author'] };
};

describe('as text', () => {
  test('a work is cited as the bibliography prints it, with its address', () => {
    expect(citation('text', atlas, { kind: 'source', id: 'book' })).toBe('A book.');
    expect(cited('text', 'source')).toMatch(/^Г\. И\. Невельской, .*“Profit & loss.*”, .* \(1878\), pp\. 284–296\. https:/s);
  });
  test('an act is a part of the data set, with its day in both calendars, its address and the day of reading', () =>
    expect(cited('text', 'act')).toBe(
      '“Treaty of Aigun, 28 May 1858 (16 May 1858 Old Style)”, in: Sample Makers (2026). A border. Data set, version 1.2.3. ' +
        'https://example.org/#map=3/50/120&date=1858-05-28&region=bank_1 (read 22 November 2026)',
    ));
  test('a region is cited on a day under a lens', () =>
    expect(cited('text', 'region')).toMatch(/^“Left bank: 28 May 1858, on the ground”, in: Sample Makers \(2026\)\./));
  test('the data set is cited as it asks to be', () =>
    expect(citation('text', atlas, { kind: 'dataset' })).toBe('Sample Makers (2026). A border. Data set, version 1.2.3.'));
  test('what the atlas does not have is refused by name', () =>
    expect(() => citation('text', atlas, { kind: 'act', id: 'nowhere' })).toThrow('the atlas has no act "nowhere": cite one that it has'));
});

describe('as BibTeX', () => {
  test('signs that TeX would obey, and letters of any script, come back as they were', () => {
    const read = back(cited('bibtex', 'source'));
    expect(plain(read.title)).toBe(nasty.title);
    expect(read.author).toEqual(
      [nasty.author![0], { family: nasty.author![1]!.literal }, nasty.author![2]].map((name) => expect.objectContaining(name!)),
    );
    expect(read).toMatchObject({ 'container-title': 'Русский архив', volume: '3', page: '284-296', URL: nasty.URL });
    expect(read.issued!['date-parts'][0]![0]).toBe(1878);
  });
  test('the key has no sign that ends it', () => expect(cited('bibtex', 'source')).toMatch(/^@article\{a-b-c-1,\n/));
  test('an act keeps its address, version and day of reading', () => {
    const text = cited('bibtex', 'act');
    expect(text).toContain('@incollection{sample-aigun-1858,');
    expect(text).toContain('urldate = {2026-11-22}');
    expect(text).toContain('note = {Data set, version 1.2.3}');
    const read = back(text);
    expect(plain(read.title)).toBe('Treaty of Aigun, 28 May 1858 (16 May 1858 Old Style)');
    expect(read).toMatchObject({ 'container-title': 'A border', URL: meta.permalink });
  });
});

describe('as RIS', () => {
  test('is lines of tag, two spaces, hyphen, space; one record from TY to ER, whatever a value says', () => {
    const text = cited('ris', 'source');
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- .*$/);
    expect([lines[0], lines.at(-2)]).toEqual(['TY  - JOUR', 'ER  - ']);
    expect(lines.filter((line) => /^(TY|ER)/.test(line))).toHaveLength(2);
  });
  test('comes back with names, pages and letters', () => {
    const read = back(cited('ris', 'source'));
    expect(read.title).toBe(nasty.title);
    expect(read.author![0]).toEqual({ family: 'Невельской', given: 'Г. И.' });
    expect(read).toMatchObject({
      type: 'article-journal',
      'container-title': 'Русский архив',
      volume: '3',
      issue: '2',
      page: '284-296',
      URL: nasty.URL,
    });
    expect(read.issued!['date-parts'][0]!.slice(0, 2)).toEqual([1878, 5]);
  });
  test('the data set is a data set with its version', () => {
    const text = cited('ris', 'dataset');
    expect(text).toContain('TY  - DATA\r\n');
    expect(text).toContain('ET  - version 1.2.3\r\n');
    expect(back(text)).toMatchObject({ type: 'dataset', title: 'A border', URL: meta.permalink });
  });
});

test('as CSL-JSON a work is the item of the bibliography itself', () => {
  expect(JSON.parse(cited('csl', 'source'))).toEqual([nasty]);
  expect(back(cited('csl', 'region'))).toMatchObject({
    type: 'entry-encyclopedia',
    title: 'Left bank: 28 May 1858, on the ground',
    'container-title': 'A border',
    version: '1.2.3',
    URL: meta.permalink,
    accessed: { 'date-parts': [[2026, 11, 22]] },
    author: [{ literal: 'Sample Makers' }],
  });
});

test('every work of the real bibliography, and every act, comes back from BibTeX and RIS with its title, year and address', () => {
  const real: Atlas = { ...sample, ...JSON.parse(readFileSync('geo/layers/catalog.json', 'utf8')) };
  for (const { id, title, issued, URL, author = [], editor = [] } of real.sources)
    for (const format of ['bibtex', 'ris'] as const) {
      const read = back(citation(format, real, { kind: 'source', id }));
      const place = `${id} as ${format}`;
      expect(plain(read.title), place).toBe(title);
      expect(read.issued?.['date-parts'][0]?.[0], place).toBe(issued?.['date-parts'][0]?.[0]);
      expect(read.URL && new globalThis.URL(read.URL).href, place).toBe(URL && new globalThis.URL(URL).href);
      const writers = read.author ?? read.reporter; // what RIS calls the author of a newspaper
      expect([[writers ?? []].flat().length, read.editor?.length ?? 0], place).toEqual([author.length, editor.length]);
    }
  for (const { id, name } of real.settlements)
    for (const format of ['bibtex', 'ris'] as const)
      expect(plain(back(citation(format, real, { kind: 'act', id }, meta)).title), id).toContain(name.en);
});
