/** Every kind of fault in what the seed is said to state: the made-up border is broken in one place, and the build says what is wrong and how to mend it. */
import { describe, expect, test } from 'vitest';
import { examine } from '../../src/build/check';
import { coverage } from '../../src/build/check/event';
import { miniDocuments, type Content } from '../core/mini';
import { broken } from './broken';

describe('facts of the seed', () => {
  const facts = (edit: (c: Content) => void) => broken('events.json', edit);
  const CASES: [title: string, edit: (c: Content) => void, what: string][] = [
    [
      'of an unknown settlement',
      (c) => (c.events[1].settlement = 'river'),
      'F002: the fact names an unknown settlement "river" (is "river-1858" meant?). Add it to geo/settlements, or name another.',
    ],
    [
      'of an unknown expedition',
      (c) => (c.events[0].expedition = 'raft'),
      'F001: the fact names an unknown expedition "raft". Add it to geo/expeditions, or name another.',
    ],
    [
      'of an unknown source',
      (c) => c.events[0].sources.push('annal'),
      'F001: the fact names an unknown source "annal" (is "annals" meant?). Add it to geo/sources.json, or name another.',
    ],
    [
      'on a day that the calendars do not share',
      (c) => (c.events[0].julian = '1850-08-02'),
      'F001: date: Julian 1850-08-02 is Gregorian 1850-08-14, not 1850-08-13. Mend one of the two.',
    ],
    [
      'in an interval that begins on two days',
      (c) => (c.events[1].julian = '1858-05-17'),
      'F002: date: Julian 1858-05-17 is Gregorian 1858-05-29, not 1858-05-28. Mend one of the two.',
    ],
    [
      'that are left out',
      (c) => c.events.pop(),
      'F002: this fact of the seed is not told. Add it, or mend "facts" if the seed states fewer.',
    ],
    ['beyond their number', (c) => (c.facts = 1), 'F002: the seed states 1 facts. Mend the number, or "facts".'],
    ['out of order', (c) => c.events.reverse(), 'F001: stands after F002. Put the facts in the order of their numbers.'],
  ];
  test.each(CASES)('%s', (_, edit, what) => expect(facts(edit)).toEqual([`error: mini/events.json: ${what}`]));

  test('told twice', () =>
    expect(facts((c) => c.events.push(c.events[1]))).toEqual([
      'error: mini/events.json: F002: the fact "F002" is told twice. Keep one of the two.',
    ]));
  test('with a date that cannot be read', () =>
    expect(facts((c) => (c.events[0].date = '1850-8-13'))[0]).toContain(
      'mini/events.json: F001: events.0.date: "1850-8-13" is not an EDTF date',
    ));
  test('with no number or an unknown verdict', () => {
    expect(facts((c) => (c.events[0].id = 'f1'))[0]).toContain('events.0.id: is not the number of a fact such as F001');
    expect(facts((c) => (c.events[0].verdict = 'right'))[0]).toContain('F001: events.0.verdict');
  });
  test('need not be: a border without a seed has none', () => {
    const documents = miniDocuments();
    documents.documents = documents.documents.filter(({ path }) => path !== 'events.json' && path !== 'story.json');
    const { geo, faults } = examine(documents);
    expect(faults).toEqual([]);
    expect(coverage(geo!)).toBeUndefined();
  });
  test('are counted', () => expect(coverage(examine(miniDocuments()).geo!)).toBe('facts of the seed: 2 of 2'));
});
