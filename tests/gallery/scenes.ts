import { readdirSync } from 'node:fs';
import type { Scene } from './scene';

const FOLDER = new URL('../scenes/', import.meta.url);

export type Named = { name: string; scene: Scene };

/** Every scene of `tests/scenes`, by the name of its file. */
export async function readScenes(): Promise<Named[]> {
  const names = readdirSync(FOLDER).flatMap((file) => /^(.+)[.]ts$/.exec(file)?.[1] ?? []);
  return Promise.all(names.sort().map(async (name) => ({ name, scene: await readScene(name) })));
}

async function readScene(name: string): Promise<Scene> {
  const file = new URL(`${name}.ts`, FOLDER).href;
  const { default: scene } = (await import(/* @vite-ignore */ file)) as { default: Scene };
  return scene;
}
