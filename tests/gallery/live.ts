/** On the page of a scene: does in the frame what a reader of that scene does first, again each time the atlas in it is reloaded. */
import type { Scene } from './scene';

const scenes = import.meta.glob<{ default: Scene }>('../scenes/*.ts');
const name = location.pathname.split('/').at(-1)!;
const frame = document.querySelector('iframe')!;
const LOOK_EVERY_MS = 200;

async function perform(): Promise<void> {
  const { deed } = (await scenes[`../scenes/${name}.ts`]!()).default;
  if (!deed) return;
  const page = frame.contentWindow!;
  while (!page.thalweg?.atlas) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  await deed(page);
}

frame.addEventListener('load', () => void perform());
void perform();
