/** `npm run scenes [-- NAME...]`: pictures of the scenes into `.cache/scenes`; with `--accept` they become the references. */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser/launch';
import { serve } from '../browser/serve';
import { openStudio } from './photograph';
import { FOUND, referenceOf, writePicture } from './picture';
import { readScenes } from './scenes';

const { values, positionals } = parseArgs({ options: { accept: { type: 'boolean', default: false } }, allowPositionals: true });
const scenes = await readScenes();
const unknown = positionals.filter((wanted) => !scenes.some(({ name }) => name === wanted));
if (unknown.length > 0)
  throw new Error(`No scene is called ${unknown.join(', ')}: there are ${scenes.map(({ name }) => name).join(', ')}.`);

mkdirSync(FOUND, { recursive: true });
const [browser, { address, close }] = [await launchBrowser(), await serve()];
const studio = openStudio(browser, address);
for (const { name, scene } of scenes.filter((each) => positionals.length === 0 || positionals.includes(each.name))) {
  const began = performance.now();
  const { picture, complaints } = await studio.photograph(scene);
  const file = values.accept ? referenceOf(name) : `${FOUND}/${name}.png`;
  writePicture(file, picture);
  console.log([`${file} (${((performance.now() - began) / 1000).toFixed(1)} s)`, ...complaints].join('\n  '));
}
await studio.close();
await browser.close();
await close();
