import type { Catalog, StoryStep } from './core/model';
import { openStep } from './state/story';
import type { Scene, View } from './state/store';
import { stepBack } from './ui/story/room';

interface StoryDesk {
  /** The story; it and its gate come when they are first asked for, and what failed is tried again. */
  load(): Promise<readonly StoryStep[]>;
  /** Shows the step that an address names, if it names one, and tells what was wrong with it. */
  open(given: Partial<View>): void;
}

/** Where the story is asked for. That it cannot be had is said in its own tab. */
export function storyDesk(base: string, catalog: Pick<Catalog, 'dataset'>, store: Scene, tell: (problems: string[]) => void): StoryDesk {
  let story: Promise<readonly StoryStep[]> | undefined;
  const load = () => {
    story ??= import('./catalog/story').then((gate) => gate.loadStory(base, catalog));
    story.catch(() => (story = undefined));
    return story;
  };
  const open = (given: Partial<View>) => {
    if (given.story === undefined || given.story === null) return;
    load().then(
      (steps) => {
        const problem = openStep(store, steps, given, stepBack());
        if (problem !== undefined) tell([problem]);
      },
      () => undefined,
    );
  };
  return { load, open };
}
