import { expect, test } from 'vitest';
import { FINDING_KINDS, READING_KINDS } from '../../src/core/finding-kinds';
import { LOCALES } from '../../src/core/model';
import { DOCTOR_WORDS, titleOf } from '../../src/i18n/findings';

const ALL = [...FINDING_KINDS, ...READING_KINDS];

test.each(LOCALES)('%s has a title of its own for every kind of fault', (locale) => {
  const titles = ALL.map((kind) => DOCTOR_WORDS[locale].kinds[kind]);
  expect(new Set(titles).size).toBe(ALL.length);
  for (const title of titles) expect(title.length).toBeLessThan(48);
});

test('a kind that nobody named is shown as it is, even one that every object has', () => {
  expect(titleOf('bow-tie', 'nl')).toBe('Omtrek kruist zichzelf');
  expect(['new-kind', 'constructor'].map((kind) => titleOf(kind, 'ru'))).toEqual(['new-kind', 'constructor']);
});
