/** The partition is how the layers are drawn fast, not a second truth: what the screen shows is what the published layers say. */
import type { FeatureCollection } from 'geojson';
import { expect } from 'vitest';
import { LENSES, type Lens } from '../../src/core/model';
import { fromIso } from '../../src/core/time';
import { pixelsAt, settled } from './atlas';
import { test } from './fixture';
import { readLayer } from './layers';

/** region -> `holders/status` as a published layer has it. */
function published(file: string, lens: Lens): Record<string, string> {
  const { features } = readLayer<FeatureCollection>(file);
  const ofLens = features.filter(
    ({ geometry, properties }) => geometry.type.endsWith('Polygon') && [lens, 'both'].includes(properties?.lens),
  );
  return Object.fromEntries(ofLens.map(({ properties }) => [regionOf(properties), `${properties?.holder}/${properties?.status}`]).sort());
}

const regionOf = (properties: FeatureCollection['features'][number]['properties']): string => String(properties?.region ?? properties?.id);

test("the faces on the screen at a settlement's date are that settlement's published layer, under both lenses", async ({ open, atlas }) => {
  const { page } = await open();
  for (const lens of LENSES) {
    for (const layer of atlas.layers) {
      const shown = await page.evaluate(
        ([day, wanted]) => {
          const { store, map } = window.thalweg;
          store.lens.value = wanted;
          store.date.value = day;
          const regions = [...store.tenures.value].map(([region, tenure]) => {
            const painted = map.getFeatureState({ source: 'faces', id: region });
            const { holders, status } = tenure; // a layer has them in alphabetical order, the look goes by the first
            return [region, `${holders.toSorted().join('+')}/${status}`, holders[0] ?? '', painted.fill, painted.hatch];
          });
          return regions.sort() as string[][];
        },
        [Math.max(fromIso(layer.from), fromIso(atlas.dataset.range.from)), lens] as const,
      );
      const held = Object.fromEntries(shown.map(([region, tenure]) => [region!, tenure!]));
      expect(held, `${layer.settlement}, ${lens}`).toEqual(published(layer.file, lens));
      for (const [region, tenure, first, fill, hatch] of shown) {
        const status = tenure!.split('/')[1];
        if (status === 'held') expect([region, fill, hatch]).toEqual([region, first, '']);
        else if (first)
          expect(`${region} ${fill} ${hatch}`, `${status} of ${first} is to be seen`).toMatch(new RegExp(`${first}.*|undelimited`));
      }
    }
  }
});

/** Places well away from any line, and the day on which their colour must change. */
const PIXELS: { name: string; place: [number, number]; day: string; day_before: string }[] = [
  { name: 'left bank of the Amur', place: [128.5, 52.5], day_before: '1858-05-27', day: '1858-05-28' },
  { name: 'Ussuri to the sea, joint', place: [136.5, 46.8], day_before: '1858-05-27', day: '1858-05-28' },
  { name: 'Ussuri to the sea, Russian', place: [136.5, 46.8], day_before: '1860-11-13', day: '1860-11-14' },
];

test('on the very day, and not the day before, the pixels change', async ({ open }) => {
  const { page } = await open('#date=1858-05-27&map=3.6/49/128&expeditions=0');
  const colourOn = async (place: [number, number], day: string): Promise<number[]> => {
    await page.evaluate((shown) => void (window.thalweg.store.date.value = shown), fromIso(day));
    await settled(page);
    const around = await pixelsAt(
      page,
      [-0.2, 0, 0.2].flatMap((dx) => [-0.2, 0, 0.2].map((dy): [number, number] => [place[0] + dx, place[1] + dy])),
    );
    return [0, 1, 2].map((channel) => around.reduce((sum, pixel) => sum + pixel[channel]!, 0) / around.length);
  };
  const near = (a: number[], b: number[]): boolean => a.every((value, i) => Math.abs(value - b[i]!) < 4);
  for (const { name, place, day, day_before } of PIXELS) {
    const before = await colourOn(place, day_before);
    const week = await colourOn(
      place,
      day_before.replace(/\d\d$/, (d) => String(Number(d) - 7).padStart(2, '0')),
    );
    const after = await colourOn(place, day);
    expect(near(before, week), `${name}: nothing before its day`).toBe(true);
    expect(near(before, after), `${name}: a new colour on its day`).toBe(false);
  }
  const [russian, siberian] = [await colourOn([128.5, 52.5], '1861-01-01'), await colourOn([124, 55.5], '1861-01-01')];
  expect(Math.max(...russian.map((value, i) => Math.abs(value - siberian[i]!))), 'Russian land has one colour').toBeLessThan(40);
});

test('no request while the slider moves, and feature-state only for what changed', async ({ open, atlas }) => {
  const { page, requests } = await open('#date=1640-01-01&panel=place');
  const before = requests.length;
  const told = await page.evaluate(async () => {
    const { map, store } = window.thalweg;
    const slider = document.querySelector<HTMLInputElement>('#date-slider')!;
    const setFeatureState = map.setFeatureState.bind(map);
    const calls: string[] = [];
    map.setFeatureState = (feature, state) => {
      if (feature.source === 'faces' && 'fill' in state) calls.push(String(feature.id));
      return setFeatureState(feature, state);
    };
    const steps: { told: string[]; changed: string[] }[] = [];
    const [first, last] = [Number(slider.min), Number(slider.max)];
    for (let step = 1; step <= 100; step++) {
      const old = store.tenures.value;
      calls.length = 0;
      slider.value = String(Math.round(first + ((last - first) * step) / 100));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      const now = store.tenures.value;
      const look = (region: string, tenures: typeof now): string => `${tenures.get(region)?.holders.join()}/${tenures.get(region)?.status}`;
      const changed = [...now.keys()].filter((region) => look(region, old) !== look(region, now));
      steps.push({ told: [...calls], changed });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    map.setFeatureState = setFeatureState;
    return steps;
  });
  for (const { told: faces, changed } of told)
    expect(changed, 'only faces whose tenure changed are painted anew').toEqual(expect.arrayContaining(faces));
  expect(told.flatMap((step) => step.told).length).toBeGreaterThan(atlas.faces.length / 2);
  await page.waitForTimeout(500);
  expect(requests.slice(before).filter((url) => !url.startsWith('blob:'))).toEqual([]);
});
