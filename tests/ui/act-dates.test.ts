import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES, type Settlement } from '../../src/core/model';
import { t } from '../../src/i18n';
import { dateName } from '../../src/ui/place/act-dates';

const acts = readdirSync('geo/settlements').map((file) => JSON.parse(readFileSync(`geo/settlements/${file}`, 'utf8')) as Settlement);

test("every day of an act has a name in each language, and a stranger's is shown as it is", () => {
  const keys = new Set(acts.flatMap(({ dates }) => Object.keys(dates)));
  expect(keys.size).toBeGreaterThan(50);
  for (const locale of LOCALES) {
    const plain = [...keys].filter((key) => dateName(t(locale), locale, key) === key.replaceAll('_', ' '));
    expect(plain, locale).toEqual([]);
  }
  expect(dateName(t('ru'), 'ru', 'laid_down')).toBe('laid down');
});
