import type { StoryStep } from '../core/model';
import { BuiltStorySchema } from '../core/schema/story';
import { fetcherOfPage, load, type Fetcher } from './fetch';
import { deepFreeze } from './freeze';

/** The steps of the story, checked once and frozen; not fetched before somebody asks for them. Throws like `loadAtlas`. */
export async function loadStory(base: string, fetcher: Fetcher = fetcherOfPage): Promise<readonly StoryStep[]> {
  const { steps } = await load(base, 'story.json', BuiltStorySchema, fetcher);
  return deepFreeze(steps);
}
