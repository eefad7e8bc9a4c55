import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/core/model';
import { counted } from '../../src/i18n/plural';
import { formatArea, formatChinese, formatList, formatMargin, formatNumber, t } from '../../src/i18n';
import { significant } from '../../src/i18n/number';
import { withDe, withThe } from '../../src/i18n/grammar';

const plain = (text: string) => text.replaceAll('\u202f', ' ');

describe('the tables', () => {
  const keys = Object.keys(t('en'));

  test.each(LOCALES)('%s says everything, with the same parts', (locale) => {
    const table = t(locale) as unknown as Record<string, unknown>;
    expect(Object.keys(table).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      expect(typeof table[key], key).toBe(typeof (t('en') as unknown as Record<string, unknown>)[key]);
      if (typeof table[key] === 'string') expect(table[key], key).not.toBe('');
    }
  });

  test('every sentence uses what it is given', () => {
    for (const locale of LOCALES) {
      const m = t(locale);
      expect(m.badDate('x1')).toContain('x1');
      expect(m.outOfRange('x1', 'x2', 'x3')).toMatch(/x1.*x2.*x3/);
      expect(m.contestedUntil('x1', 'x2')).toMatch(/x1.*x2/);
      expect(m.say_tributary('x1', 'x2', 'x3')).toMatch(/x2.*x3/);
      expect(m.lowHigh('x1', 'x2')).toMatch(/x1.*x2/);
    }
  });

  test('no key is left that nobody asks for', () => {
    const files = readdirSync('src/ui', { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name),
    );
    const code = files.map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')).join('\n');
    const asked = (key: string) =>
      new RegExp(`\\bm\\.${key}\\b|'${key}'`).test(code) ||
      code.includes(`${key.slice(0, key.indexOf('_') + 1)}\${`) ||
      key.startsWith('date_');
    expect(keys.filter((key) => !asked(key))).toEqual([]);
  });
});

describe('numbers', () => {
  test('no digit that the error does not carry', () => {
    expect(significant(579_846, 9_123)).toEqual({ value: 580_000, error: 9_000, digits: 0 });
    expect(significant(579_846, 14_200)).toEqual({ value: 580_000, error: 14_000, digits: 0 });
    expect(significant(174.26, 0.34)).toEqual({ value: 174.3, error: 0.3, digits: 1 });
    expect(significant(174.26, 0)).toEqual({ value: 174, error: 0, digits: 0 });
    expect(significant(999_960, 60)).toEqual({ value: 999_960, error: 60, digits: 0 });
  });

  test('thin spaces between thousands in every language, the decimal sign of each', () => {
    for (const locale of LOCALES) expect(plain(formatNumber(579846, locale))).toBe('579 846');
    expect(plain(formatArea(579_846, 9_123, 'en'))).toBe('580 000 ± 9 000 km²');
    expect([formatMargin(174.26, 0.34, 'nl'), formatMargin(174.26, 0.34, 'en')].map(plain)).toEqual(['174,3 ± 0,3', '174.3 ± 0.3']);
    expect(formatNumber(-5, 'en')).toBe('−5');
    expect(formatNumber(-0, 'en')).toBe('0');
  });

  test('a number and the form of its noun', () => {
    const forms = { one: 'акт', few: 'акта', many: 'актов', other: 'акта' };
    expect([1, 3, 5, 21].map((n) => counted('ru', n, forms))).toEqual(['1 акт', '3 акта', '5 актов', '21 акт']);
  });
});

test('names in a row, and with the article that the sentence wants', () => {
  expect(formatList(['A', 'B', 'C'], 'nl')).toBe('A, B en C');
  expect(['Russian Empire', 'China', 'Soviet Union', 'Peoples of the Amur', 'Korea'].map(withThe)).toEqual([
    'the Russian Empire',
    'China',
    'the Soviet Union',
    'the Peoples of the Amur',
    'Korea',
  ]);
  expect(['Russische Rijk', 'Sovjet-Unie', 'Rusland', 'Khanaat Kokand'].map(withDe)).toEqual([
    'het Russische Rijk',
    'de Sovjet-Unie',
    'Rusland',
    'het Khanaat Kokand',
  ]);
});

test('the reign date as each language writes it', () => {
  expect(LOCALES.map((locale) => formatChinese('XF8/4/16', locale))).toEqual([
    'Xianfeng 8/4/16',
    'Xianfeng 8/4/16',
    'Сяньфэн 8/4/16',
    '咸丰八年四月十六',
  ]);
  expect(formatChinese('KX28', 'zh')).toBe('康熙二十八年');
  expect(['GX26/i8/1', 'KX1/1/20', 'XF10/10/2', 'DG21/12/30', 'TZ3/9/27'].map((date) => formatChinese(date, 'zh'))).toEqual([
    '光绪二十六年闰八月初一',
    '康熙元年正月二十',
    '咸丰十年十月初二',
    '道光二十一年十二月三十',
    '同治三年九月廿七',
  ]);
  expect([formatChinese('GX26/i8/1', 'en'), formatChinese('XF8/4/16?', 'ru')]).toEqual(['Guangxu 26/leap 8/1', 'Сяньфэн 8/4/16?']);
  expect(formatChinese('someday', 'en')).toBe('someday');
});
