import { expect, test } from 'vitest';
import { chineseDays, chineseOf, readChinese } from '../../src/core/lunar';
import { fromIso, toIso } from '../../src/core/time';

/** Days that the literature gives in both calendars: treaties, New Years, deaths of emperors. */
const KNOWN: [chinese: string, gregorian: string][] = [
  ['KX28/7/24', '1689-09-07'], // Nerchinsk as the Manchu text dates it, a day after the Russian
  ['KX61/11/13', '1722-12-20'], // death of Kangxi
  ['YZ5/7/15', '1727-08-31'], // Bura
  ['YZ13/8/23', '1735-10-08'], // death of Yongzheng
  ['QL1/1/1', '1736-02-12'],
  ['JQ1/1/1', '1796-02-09'], // abdication of Qianlong
  ['DG22/7/24', '1842-08-29'], // Nanking
  ['XF8/4/16', '1858-05-28'], // Aigun
  ['XF8/5/3', '1858-06-13'], // Tianjin
  ['XF10/10/2', '1860-11-14'], // Peking
  ['TZ3/9/7', '1864-10-07'], // Chuguchak
  ['GX7/1/26', '1881-02-24'], // St Petersburg
  ['GX21/3/23', '1895-04-17'], // Shimonoseki
  ['XT3/12/25', '1912-02-12'], // abdication of Puyi
];
test.each(KNOWN)('%s is %s', (chinese, gregorian) => expect(chineseDays(readChinese(chinese)).map(toIso)).toContain(gregorian));

test('an intercalary month follows the month whose number it bears', () => {
  expect(chineseDays(readChinese('GX26/i8/1')).map(toIso)).toContain('1900-09-24');
});

test.each(['XF8/4', 'QQ1/1/1', '8/4/16', 'XF8-4-16', ''])('"%s" is refused', (text) => {
  expect(() => readChinese(text)).toThrow('write reign, year, month and day, as in XF8/4/16');
});

test.each(KNOWN)('%s is what a day of %s is called', (chinese, gregorian) => {
  expect(chineseOf(fromIso(gregorian))?.replace('?', '')).toBe(chinese);
});

test('every day of the Qing calendar has a name that leads back to it, and no two days have the same', () => {
  const names = new Set<string>();
  const [first, last] = [fromIso('1645-01-28'), fromIso('1912-02-12')];
  for (let day = first; day <= last; day++) {
    const name = chineseOf(day)!.replace('?', '');
    names.add(name);
    if (day % 7 === 0) expect(chineseDays(readChinese(name)), name).toContain(day);
  }
  expect(names.size).toBe(last - first + 1);
});

test('before the reform of 1645 and after the last emperor a day has no Qing name', () => {
  expect([chineseOf(fromIso('1645-01-27')), chineseOf(fromIso('1912-02-13'))]).toEqual([undefined, undefined]);
  expect(chineseOf(fromIso('1645-01-28'))).toBe('SZ2/1/1');
});

/** Intercalary months as tables of the Qing calendar give them; that of 1814 is where a false one (in 1813) has to be passed over. */
test.each([
  ['1900-09-24', 'GX26/i8/1'],
  ['1862-09-24', 'TZ1/i8/1'],
  ['1814-03-22', 'JQ19/i2/1'],
])('%s begins the intercalary month %s', (gregorian, chinese) => expect(chineseOf(fromIso(gregorian))?.replace('?', '')).toBe(chinese));
