/** The story that we tell: complete in Dutch and English, touching all of the narrative, and each step looking at what is there on its day. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/core/story-page';
import { dayOfStep, LOCALES, type StoryFile } from '../../src/core/model';
import { linesAt } from '../../src/core/lines';
import { tenureAt } from '../../src/core/history';
import { edtfDays } from '../../src/core/edtf';
import { spanOf } from '../../src/state/where';
import { realAtlas, realFiles } from './atlas';

const { steps } = JSON.parse(readFileSync('geo/story.json', 'utf8')) as StoryFile;
const atlas = realAtlas();
const each = steps.map((step) => [step.id, step] as const);

test('it goes in about two dozen steps from before 1643 to 2008', () => {
  expect(steps.length).toBeGreaterThanOrEqual(18);
  expect(steps.length).toBeLessThanOrEqual(24);
  expect(steps[0]!.date.gregorian < '1643').toBe(true);
  expect(steps.at(-1)!.date.gregorian).toMatch(/^2008/);
});

test('it touches every fact that the narrative states', () => {
  const told = new Set(steps.flatMap(({ facts }) => facts));
  expect(atlas.events.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});

test.each(each)('%s is told in full, at a length that can be read at a sitting', (_, { title, text, look }) => {
  for (const part of [title, text, look.text]) expect(LOCALES.filter((locale) => !part[locale])).toEqual([]);
  for (const words of [text.en, text.nl!].map((told) => told.split(/\s+/).length)) {
    expect(words).toBeGreaterThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(140);
  }
  expect(look.text.en).toMatch(/^Look at .*[.]$/);
  expect([text.ru, text.zh].map((told, i) => [/\p{Script=Cyrillic}/u, /\p{Script=Han}/u][i]!.test(told!))).toEqual([true, true]);
});

test.each(each)('%s looks at something that is there on its day', (_, step) => {
  const { at } = step.look;
  const day = dayOfStep(step);
  if (at.kind === 'region') expect(tenureAt(atlas, at.id, step.lens, day)).toBeDefined();
  if (at.kind === 'arc') expect(linesAt(atlas, step.lens, day).has(at.id)).toBe(true);
  if (at.kind === 'place') {
    const [opened, closed] = spanOf(atlas.places.features.find(({ id }) => id === at.id)!.properties);
    expect(day >= opened && day < closed).toBe(true);
  }
  if (at.kind === 'settlement') {
    const { dates, effective } = atlas.settlements.find(({ id }) => id === at.id)!;
    expect(step.date.gregorian).toBe(dates[effective]!.gregorian);
  }
  if (at.kind === 'leg') {
    const leg = atlas.expeditionFiles.find(({ expedition }) => expedition.id === at.expedition)!.features.find(({ properties }) => properties.leg === at.leg)!;
    const { from, to } = leg.properties;
    expect(day).toBeGreaterThanOrEqual(edtfDays(from.gregorian).first);
    expect(day).toBeLessThanOrEqual(edtfDays(to.gregorian).last);
  }
});

test('the plain pages hold every title, text and cited source, in their language', () => {
  for (const locale of LOCALES) {
    const html = String(realFiles().get(`story.${locale}.html`));
    expect(html).toContain(`<html lang="${locale}">`);
    for (const { id, title, text } of steps) {
      expect(html).toContain(`<section class="page-step" id="${id}">\n<h2>${escapeHtml(title[locale]!)}</h2>`);
      expect(html).toContain(escapeHtml(text[locale]!));
    }
    const cited = new Set(steps.flatMap(({ sources }) => sources));
    expect(html.match(/<li id="note-/g)).toHaveLength(cited.size);
    expect(html, 'all are in their own language').not.toContain('lang-mark');
  }
});
