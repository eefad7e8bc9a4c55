import { batch } from '@preact/signals-core';
import { dayOfStep, type StoryStep } from '../core/model';
import { goTo, show } from './actions';
import { OFF, sameSelection, type Scene, type View } from './store';

/** Moves the whole map to a step: its day, lens, camera and what it looks at; the panel stays the story. `back`: levels of zoom to step back. */
export function showStep(store: Scene, step: StoryStep, back = 0): void {
  const { lon, lat, zoom } = step.camera;
  batch(() => {
    store.playing.value = false;
    store.comparison.value = OFF;
    store.lens.value = step.lens;
    goTo(store, dayOfStep(step));
    store.camera.value = { lon, lat, zoom: zoom - back };
    store.selection.value = step.look.at;
    if (step.look.at.kind === 'leg') store.expeditionsOn.value = true;
    store.panel.value = 'story';
    store.story.value = step.id;
  });
}

/** Whether the map shows something else than the step does. The camera does not count: who looks around has not left. */
export const isAway = (store: Scene, step: StoryStep): boolean =>
  store.date.value !== dayOfStep(step) ||
  store.lens.value !== step.lens ||
  store.comparison.value.kind !== 'off' ||
  !sameSelection(store.selection.value, step.look.at);

/** The step after or before one; undefined at the ends, and the first one for whom is at none. */
export function stepBeside(steps: readonly StoryStep[], id: string | null, by: 1 | -1): StoryStep | undefined {
  const at = steps.findIndex((step) => step.id === id);
  return at < 0 ? steps[0] : steps[at + by];
}

/**
 * What an address that names a step means: the step as it is, and over it whatever else the address says. One that tells its own day is a
 * view that a reader has made, and stays. A step that the story does not have is left out and named.
 */
export function openStep(store: Scene, steps: readonly StoryStep[], given: Partial<View>, back = 0): string | undefined {
  const step = steps.find(({ id }) => id === given.story);
  if (!step) {
    store.story.value = null;
    return `story="${given.story}" is not a step of the story: it has ${steps.map(({ id }) => id).join(', ')}`;
  }
  if (given.date === undefined) {
    batch(() => {
      showStep(store, step, back);
      show(store, given);
    });
  }
  return undefined;
}
