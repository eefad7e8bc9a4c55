/** `/gallery/` of `npm run dev`: every scene with its picture, and a page for each where it lives. Nothing of it is built. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { galleryPage, scenePage } from './page.ts';
import type * as Scenes from './scenes.ts';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url)).replaceAll('\\', '/');

type Answer = { type: string; body: string | Buffer };

export function gallery(): Plugin {
  return {
    name: 'thalweg-gallery',
    apply: 'serve',
    configureServer(server) {
      const scenes = async () => {
        const { readScenes } = (await server.ssrLoadModule(here('scenes.ts'))) as typeof Scenes;
        return readScenes();
      };
      server.middlewares.use('/gallery', (request, response, next) => {
        answerTo(request.url ?? '/', scenes)
          .then((answer) => (answer ? response.setHeader('Content-Type', answer.type).end(answer.body) : next()))
          .catch(next);
      });
    },
  };
}

async function answerTo(url: string, scenes: typeof Scenes.readScenes): Promise<Answer | undefined> {
  const [path] = url.split(/[?#]/) as [string];
  const file = here(`../scenes${path}`);
  if (/^[/]pictures[/][\w-]+[.]png$/.test(path)) return existsSync(file) ? { type: 'image/png', body: readFileSync(file) } : undefined;
  const all = await scenes();
  const named = all.find(({ name }) => path === `/${name}`);
  if (path !== '/' && !named) return undefined;
  return { type: 'text/html', body: named ? scenePage(named, `/@fs${here('live.ts')}`) : galleryPage(all) };
}
