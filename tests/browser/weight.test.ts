/**
 * What travels before the first picture of a first visit: that which is drawn at once, and the map that takes its place. A file is counted once, for a cache answers the second time (the map's worker
 * reads the same file as the page).
 */
import { expect, inject } from 'vitest';
import { test } from './fixture';
import { visit, type Part } from './first';

const BUDGET = { drawn: 290, everything: 700, script: 83, engine: 325 };

const sum = (parts: Part[]): number => parts.reduce((total, { kilobytes }) => total + kilobytes, 0);
const listed = (parts: Part[]): string => parts.map(({ name, kilobytes }) => `${kilobytes.toFixed(1).padStart(6)} kB  ${name}`).join('\n');

test('the first picture is light: its parts stay below 700 kB, gzipped', async ({ browser }) => {
  const { drawn, before, after, seen, close } = await visit(browser, inject('address'));
  await close();
  expect(seen).toMatchObject({ headline: expect.stringContaining('28 May 1858') as string, whole: false });
  expect(seen.held, 'faces with the colour of a holder').toBeGreaterThan(20);

  const isScript = ({ name }: Part) => name.endsWith('.js');
  const isEngine = ({ name }: Part) => /maplibre.*[.]js$/.test(name);
  const engine = before.filter(isEngine);
  const script = before.filter((part) => isScript(part) && !isEngine(part));
  expect(sum(drawn), `what the picture that is drawn at once needs:\n${listed(drawn)}`).toBeLessThanOrEqual(BUDGET.drawn);
  expect(drawn.filter(isEngine), 'it waits for no engine').toEqual([]);
  expect(drawn.some(({ name }) => name === 'outline.topojson')).toBe(true);
  console.log(
    `drawn ${sum(drawn).toFixed(1)} kB, everything ${sum(before).toFixed(1)} kB, own script ${sum(script).toFixed(1)} kB, MapLibre ${sum(engine).toFixed(1)} kB`,
  );
  expect(engine.map(({ name }) => /maplibre(-shared|-worker)?/.exec(name)![0]).sort()).toEqual([
    'maplibre',
    'maplibre-shared',
    'maplibre-worker',
  ]);
  expect(sum(engine), `MapLibre, once:\n${listed(engine)}`).toBeLessThanOrEqual(BUDGET.engine);
  expect(sum(script), `own script:\n${listed(script)}`).toBeLessThanOrEqual(BUDGET.script);
  expect(sum(before), `everything:\n${listed(before)}`).toBeLessThanOrEqual(BUDGET.everything);

  const early = before.map(({ name }) => name);
  expect(
    early.filter((name) =>
      /^(catalog|events)[.]json|^(atlas|places)|^expeditions|relief|[/](story|tour)|^story|[.](mvt|pbf|png)/.test(name),
    ),
    'texts, exact lines, relief and story follow the first picture; there are no tiles and no glyphs',
  ).toEqual([]);
  expect(after).toEqual(expect.arrayContaining(['catalog.json', 'atlas.topojson', 'relief.webp']));
});
