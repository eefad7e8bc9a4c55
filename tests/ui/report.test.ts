import { expect, test } from 'vitest';
import { fromIso } from '../../src/core/time';
import { t } from '../../src/i18n';
import { createStore, viewOf } from '../../src/state/store';
import type { Selection } from '../../src/state/view';
import { reportText } from '../../src/ui/sources/report-text';
import { sample } from './sample';

const letter = (selection: Selection, locale: 'en' | 'nl' = 'en') => {
  const view = viewOf(createStore(sample, { date: fromIso('1858-05-28'), selection, locale }));
  return reportText(sample, view, 'https://example.org/#x', t(locale));
};

test('a report leads back to what was seen: where, what, when, under which lens, in which data', () => {
  const lines = letter({ kind: 'region', id: 'bank' }).split('\n');
  expect(lines[0]).toBe('What is wrong, and how do you know?');
  expect(lines.slice(lines.indexOf('--') + 1)).toEqual([
    'Permalink: https://example.org/#x',
    'Selected: region bank (Left bank)',
    'Date: 1858-05-28 (28 May 1858)',
    'Lens: By treaty',
    'Data version: sample 1.2.3, abc123',
    '',
  ]);
});

test.each<[Selection, string]>([
  [{ kind: 'settlement', id: 'aigun-1858' }, 'Selected: settlement aigun-1858 (Treaty of Aigun)'],
  [{ kind: 'arc', id: 'a' }, 'Selected: arc a (River a)'],
  [{ kind: 'leg', expedition: 'voyage', leg: 2 }, 'Selected: leg voyage/2'],
])('%o is named', (selection, line) => expect(letter(selection)).toContain(`${line}\n`));

test('with nothing selected it says nothing of it, in the language of the reader', () => {
  const text = letter({ kind: 'none' }, 'nl');
  expect(text).not.toContain(t('nl').selected);
  expect(text).toContain('Datum: 1858-05-28 (28 mei 1858)');
});
