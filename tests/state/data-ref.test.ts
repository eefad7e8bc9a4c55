import { describe, expect, it } from 'vitest';
import { HOME_DATA, readData, sameData, webAddress, writeData, type DataRef } from '../../src/state/data-ref';

describe('the data that an address of the page names', () => {
  it.each<[string, DataRef]>([
    ['', HOME_DATA],
    ['#date=1858', HOME_DATA],
    ['#data=disk&date=1858', { kind: 'disk' }],
    ['#data=https%3A%2F%2Fexample.org%2Fa.json', { kind: 'address', address: 'https://example.org/a.json' }],
    ['#data=https://example.org/a.json?x=1%26y=2', { kind: 'address', address: 'https://example.org/a.json?x=1&y=2' }],
    ['#data=http://example.org/a&as={"end":"inclusive"}', { kind: 'address', address: 'http://example.org/a', as: '{"end":"inclusive"}' }],
  ])('%s', (hash, data) => {
    const problems: string[] = [];
    expect(readData(hash, problems)).toEqual(data);
    expect(problems).toEqual([]);
    expect(readData(`#${writeData(data).join('&')}`)).toEqual(data);
    expect(sameData(data, readData(hash))).toBe(true);
  });
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'a.json', ' '])('%s is not an address of the web', (text) => {
    const problems: string[] = [];
    expect(readData(`#data=${encodeURIComponent(text)}`, problems)).toEqual(HOME_DATA);
    expect(problems.join()).toContain('https://');
    expect(webAddress(text)).toBeUndefined();
  });
});
