/** The atlas looks as its reference pictures do, within the tolerance that `tests/gallery/judge.ts` states. */
import { existsSync, mkdirSync } from 'node:fs';
import { expect, inject } from 'vitest';
import { judge } from '../gallery/judge';
import { openStudio, type Studio } from '../gallery/photograph';
import { FOUND, readPicture, referenceOf, writePicture } from '../gallery/picture';
import { readScenes } from '../gallery/scenes';
import { test as base } from './fixture';

const test = base.extend<{ studio: Studio }>({
  studio: [
    async ({ browser }, use) => {
      const studio = openStudio(browser, inject('address'));
      await use(studio);
      await studio.close();
    },
    { scope: 'file' },
  ],
});

test.for(await readScenes())('$name: $scene.title', { timeout: 60_000 }, async ({ name, scene }, { studio }) => {
  const { picture, complaints } = await studio.photograph(scene);
  expect(complaints, 'errors and warnings in the console').toEqual([]);

  const reference = referenceOf(name);
  const remedy = `If it is meant to look so, run: npm run scenes -- --accept ${name}`;
  expect(existsSync(reference), `${reference} does not exist. ${remedy}`).toBe(true);
  const want = readPicture(reference);
  const { alike, reason, difference } = judge(want, picture);
  if (alike) return;

  mkdirSync(FOUND, { recursive: true });
  const files = Object.entries({ got: picture, want, difference }).map(([what, shown]) => {
    const file = `${FOUND}/${name}.${what}.png`;
    writePicture(file, shown);
    return file;
  });
  expect.fail(`${reason}. Compare ${files.join(', ')}. ${remedy}`);
});
