/** Every kind of fault in the bibliography: a source that nothing cites, and one that no reader could find. Both are told, and the data are built all the same. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/build/check';
import { miniDocuments, miniWith, type Content } from '../core/mini';
import { broken, said } from './broken';

const FILE = 'sources.json';
const annals = (edit: (source: Content) => void) => broken(FILE, (c) => edit(c[0]));
const without = (...members: string[]) => annals((source) => members.forEach((member) => delete source[member]));
const alone = ['author', 'publisher'];
const TITLE_ALONE =
  'warning: mini/sources.json: annals: a reader cannot find it by its title alone. Add one of author, editor, publisher, container-title, URL, archive.';

const reading = (id: string, ...sources: string[]) => ({ id, name: { en: id }, text: { en: id }, sources });
const clause = { id: 'crest', question: { en: 'Which crest?' }, default: 'near', readings: [reading('near'), reading('far', 'unread')] };

describe('a source', () => {
  const unread = { id: 'unread', type: 'book', title: 'Unread', URL: 'https://example.org', note: 'n.d.' };
  test('that nothing cites', () =>
    expect(broken(FILE, (c) => c.push(unread))).toEqual([
      'warning: mini/sources.json: unread: nothing cites this source. Cite it where it was used, or remove it.',
    ]));
  test.each<[where: string, path: string, cite: (c: Content) => void]>([
    ['a settlement', 'settlements/crest-1860.json', (c) => c.sources.push('unread')],
    ['an article', 'settlements/crest-1860.json', (c) => c.articles[0].sources.push('unread')],
    ['a discrepancy', 'settlements/crest-1860.json', (c) => (c.discrepancies = [{ text: { en: '?' }, sources: ['unread'] }])],
    ['a judgement', 'settlements/crest-1860.json', (c) => (c.judgements = [{ side: 'western', text: { en: '?' }, sources: ['unread'] }])],
    ['a reading of a clause', 'settlements/crest-1860.json', (c) => (c.articles[0].clause = clause)],
    ['an expedition', 'expeditions/boat-1849.geojson', (c) => c.expedition.sources.push('unread')],
    ['a leg', 'expeditions/boat-1849.geojson', (c) => c.features[0].properties.sources.push('unread')],
    ['a place', 'places.geojson', (c) => c.features[0].properties.sources.push('unread')],
    ['a published figure', 'published-areas.json', (c) => c.figures[0].sources.push('unread')],
    ['a fact of the seed', 'events.json', (c) => c.events[0].sources.push('unread')],
  ])('is used once %s cites it', (_, path, cite) => {
    const documents = miniWith(FILE, (c) => c.push(unread));
    cite(documents.documents.find((document) => document.path === path)!.content);
    expect(said(documents)).toEqual([]);
  });

  test('with nothing but its title', () => expect(without(...alone)).toEqual([TITLE_ALONE]));
  test('whose author is nobody', () =>
    expect(annals((source) => Object.assign(source, { author: [{ family: '' }], publisher: ' ' }))).toEqual([TITLE_ALONE]));
  test.each([
    ['editor', [{ literal: 'N. N.' }]],
    ['container-title', 'Made-up journal'],
    ['URL', 'https://example.org'],
    ['archive', 'Made-up archive, box 1'],
  ])('is found by its %s', (member, value) =>
    expect(annals((source) => alone.forEach((each) => delete source[each]) ?? (source[member] = value))).toEqual([]),
  );

  test('without a year', () =>
    expect(without('issued')).toEqual([
      'warning: mini/sources.json: annals: it has no year. Add "issued", or say n.d. (no date) in its "note".',
    ]));
  test('that says it has none', () =>
    expect(annals((source) => (delete source.issued, (source.note = 'A web copy, n.d. Read in part.')))).toEqual([]));
});

describe("a stranger's data", () => {
  test('with an unread work are built all the same', () => {
    const documents = miniWith(FILE, (c) => c.push({ id: 'unread', type: 'book', title: 'Unread' }));
    expect(said(documents)).toHaveLength(3);
    expect(check(documents).authored.sources).toHaveLength(3);
  });
  test('may have no bibliography, and are told what is lost; what they cite must be there', () => {
    const documents = miniDocuments();
    const bare = { ...documents, documents: documents.documents.filter(({ kind }) => kind !== 'sources') };
    const faults = said(bare);
    expect(faults.at(-1)).toBe(
      'warning: mini/sources.json: (file): there is no bibliography: nobody can see what the data rest on. Write it as geo/README.md shows.',
    );
    expect(faults).toContain(
      'error: mini/settlements/crest-1860.json: crest-1860: the settlement names an unknown source "treaties". Add it to geo/sources.json, or name another.',
    );
  });
});
