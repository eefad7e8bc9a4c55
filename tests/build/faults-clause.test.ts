/** A disputed clause that is written badly, or whose other readings would leave a history with a hole or an overlap. */
import { describe, expect, test } from 'vitest';
import type { Content } from '../core/mini';
import { broken } from './broken';

const CREST = 'settlements/crest-1860.json';
const reading = (id: string, more: object = {}) => ({ id, name: { en: id }, text: { en: id }, sources: ['annals'], ...more });
const moved = { regions: ['southwest'], lens: ['dejure'], holders: ['red'], status: 'held', date: '1860-11-14' };
const clause = (...readings: object[]) => ({ id: 'crest', question: { en: 'Which crest?' }, default: 'near', readings });
const withClause = (value: object) => (c: Content) => (c.articles[0].clause = value);
const said = (value: object) => broken(CREST, withClause(value)).join('\n');

test('a clause with two readings is no fault', () => expect(said(clause(reading('near'), reading('far', { moves: [moved] })))).toBe(''));
test('one reading is no dispute', () =>
  expect(said(clause(reading('near')))).toContain('has a clause "crest" with fewer than two readings'));
test('two readings of one id', () =>
  expect(said(clause(reading('near'), reading('near')))).toContain(
    'has two readings "near" of the clause "crest". Give each an id of its own',
  ));
test('a default that is no reading', () =>
  expect(said({ ...clause(reading('near'), reading('far')), default: 'left' })).toContain(
    'the default of the clause "crest" is "left", which is none of its readings (near, far). Name one of them',
  ));
test('a reading that names an unknown region, arc or source', () => {
  const odd = { moves: [{ ...moved, regions: ['south'] }], lays: [{ arcs: ['ridge'], status: 'fixed' }], sources: ['annal'] };
  expect(said(clause(reading('near'), reading('far', odd)))).toContain('article 1, reading far names an unknown source "annal"');
  expect(said(clause(reading('near'), reading('far', odd)))).toContain('article 1, reading far names an unknown region "south"');
  expect(said(clause(reading('near'), reading('far', odd)))).toContain('article 1, reading far names an unknown arc "ridge"');
});
test('a reading that moves a region twice on one day', () => {
  const twice = { ...moved, regions: ['southeast'] };
  expect(said(clause(reading('near'), reading('far', { moves: [twice] })))).toContain(
    '"southeast" (dejure) is moved twice on 1860-11-14, also by crest-1860, article 1 (if crest is read as far)',
  );
});
describe('a clause that returns', () => {
  const returning = (again: object) =>
    broken(CREST, (c) => {
      c.articles[0].clause = clause(reading('near'), reading('far'));
      c.articles.push({ ...c.articles[0], id: '2', clause: again, moves: undefined, lays: undefined, territorial: undefined });
    }).join('\n');
  test('is no fault where it offers the same readings', () => expect(returning(clause(reading('near'), reading('far')))).toBe(''));
  test('is one where it offers others, or another default', () => {
    expect(returning(clause(reading('near'), reading('middle')))).toContain(
      'article 2 offers near (default), middle for the clause "crest", but crest-1860, article 1 offers near (default), far. Give both the same',
    );
    expect(returning({ ...clause(reading('near'), reading('far')), default: 'far' })).toContain('article 2 offers near, far (default)');
  });
});
test('a clause whose id is none', () =>
  expect(said({ ...clause(reading('near'), reading('far')), id: 'Crest!' })).toContain('"Crest!" is not an id'));
test('a reading with a misspelt key', () =>
  expect(said(clause(reading('near'), reading('far', { move: [] })))).toMatch(/crest-1860.*move/));
