import { expect, test } from 'vitest';
import { LOCALES } from '../../src/core/model';
import { STORY_WORDS } from '../../src/i18n/story';
import { stepKey } from '../../src/ui/story/keys';

const press = (key: string, more: object = {}) =>
  stepKey({ ...{ key, altKey: false, ctrlKey: false, metaKey: false, defaultPrevented: false, target: null }, ...more });

test('arrows and the first letters of next and previous go on and back, other keys do nothing', () => {
  expect(['ArrowRight', 'n', 'N'].map((key) => press(key))).toEqual([1, 1, 1]);
  expect(['ArrowLeft', 'p', 'P'].map((key) => press(key))).toEqual([-1, -1, -1]);
  expect(['ArrowDown', ' ', 'Enter', 'x'].map((key) => press(key))).toEqual([undefined, undefined, undefined, undefined]);
});

test('a key that means something else already is left alone: the browser’s back, another handler', () => {
  expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
  expect(press('n', { ctrlKey: true })).toBeUndefined();
  expect(press('ArrowRight', { defaultPrevented: true })).toBeUndefined();
});

test('the words of the story are there in every language', () => {
  for (const locale of LOCALES) expect(STORY_WORDS[locale].stepOf(5, 21)).toMatch(/5.*21/);
});
