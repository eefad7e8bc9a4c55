import { expect, test } from 'vitest';
import type { Source, StoryStep } from '../../src/core/model';
import { storyPage } from '../../src/core/story-page';
import { pageWriter } from '../../src/i18n/story-page';

const step: StoryStep = {
  id: 'the-flag',
  title: { en: 'A <flag>', nl: 'Een vlag' },
  date: { gregorian: '1850-08-13', julian: '1850-08-01' },
  lens: 'defacto',
  camera: { lon: 140, lat: 53, zoom: 5 },
  look: { at: { kind: 'region', id: 'isle' }, text: { en: 'Look at the isle.' } },
  text: { en: 'One & two.\nThree.' },
  sources: ['b', 'a'],
  facts: [],
};
const sources: Source[] = [
  { id: 'a', type: 'book', title: 'Annals "of" A', URL: 'https://x.test/?a=1&b="2"' },
  { id: 'b', type: 'book', title: 'Book B' },
];
const page = (locale: 'en' | 'nl') => storyPage([step], sources, pageWriter(locale, 2, 'index.html'));

test('a step has its title, both calendars, paragraphs, its link into the atlas and the numbers of its sources', () => {
  const html = page('en');
  expect(html).toContain('<h2>A &#60;flag&#62;</h2>');
  expect(html).toContain('13 August 1850 (1 August 1850 O.S.)');
  expect(html).toContain(
    '<p>One &#38; two.</p>\n<p>Three. <sup class="page-marks"><a href="#note-1">1</a> <a href="#note-2">2</a></sup></p>',
  );
  expect(html).toContain('href="index.html#story=the-flag&#38;lang=en"');
});

test('sources are numbered as they are called, and what is in them cannot break out', () => {
  const html = page('en');
  expect(html.indexOf('Book B')).toBeLessThan(html.indexOf('Annals'));
  expect(html).toContain('href="https://x.test/?a=1&#38;b=&#34;2&#34;"');
});

test('what is not in the reader’s language is marked as such, once for each text', () => {
  const html = page('nl');
  expect(html).toContain('<h2>Een vlag</h2>');
  expect(html).toContain('<p><span lang="en">One &#38; two.</span></p>\n<p><span lang="en">Three.</span><sup class="lang-mark"');
  expect(page('en')).not.toContain('lang-mark');
});
