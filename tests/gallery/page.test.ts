/** The gallery is served to whoever works on the atlas, shows every scene, and is no part of what is built. */
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPicture, referenceOf } from './picture';
import { gallery } from './plugin';
import { SIZES } from './scene';
import { readScenes } from './scenes';

const scenes = await readScenes();
let server: ViteDevServer;
const get = async (path: string) => fetch(`${server.resolvedUrls!.local[0]}${path}`);

beforeAll(async () => {
  const port = 4800 + (process.pid % 400);
  server = await createServer({
    configFile: false,
    root: 'src',
    cacheDir: '../.cache/vite-gallery',
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port, watch: null, hmr: false },
    plugins: [gallery()],
    logLevel: 'error',
  });
  await server.listen();
});
afterAll(() => server.close());

test('every scene of the folder is on the page, with its sentence and its picture', async () => {
  const page = await (await get('gallery/')).text();
  expect(scenes.length).toBeGreaterThanOrEqual(20);
  for (const { name, scene } of scenes) {
    expect(page).toContain(`id="${name}"`);
    expect(page).toContain(scene.title.replaceAll('"', '&#34;'));
    expect(page).toContain(`src="/gallery/pictures/${name}.png"`);
  }
  const picture = await get(`gallery/pictures/${scenes[0]!.name}.png`);
  expect(picture.headers.get('content-type')).toBe('image/png');
});

test('each has a page of its own, with the atlas in a frame at the address of the scene and a script that does its deed', async () => {
  const page = await (await get('gallery/story-aigun')).text();
  expect(page).toContain('src="/#story=aigun&#38;lang=nl&#38;theme=light"');
  const script = /<script type="module" src="([^"]+)"/.exec(page)![1]!.slice(1);
  const text = await (await get(script)).text();
  expect(text).toContain('story-aigun.ts');
});

test('each scene has one reference picture, of its size, and no other picture is kept', () => {
  const kept = readdirSync('tests/scenes/pictures');
  expect(kept.sort()).toEqual(scenes.map(({ name }) => `${name}.png`));
  for (const { name, scene } of scenes) {
    const { width, height } = readPicture(referenceOf(name));
    expect({ name, width: width * 2, height: height * 2 }).toEqual({ name, ...SIZES[scene.size] });
  }
});

test('the scenes together show every language, both themes and every size', () => {
  const shown = (key: 'locale' | 'theme' | 'size') => [...new Set(scenes.map(({ scene }) => scene[key]))].sort();
  expect(shown('locale')).toEqual(['en', 'nl', 'ru', 'zh']);
  expect(shown('theme')).toEqual(['dark', 'light']);
  expect(shown('size')).toEqual(Object.keys(SIZES).sort());
});

test('nothing of the gallery is built', () => {
  expect(gallery()).toMatchObject({ apply: 'serve' });
  expect(existsSync('geo/layers/gallery')).toBe(false);
});
