import type { Catalog, StoryStep } from '../core/model';
import { BuiltStorySchema } from '../core/schema/story';
import { fetcherOfPage, load, sameBuild, type Fetcher } from './fetch';
import { deepFreeze } from './freeze';

/** The steps of the story, checked once and frozen; not fetched before somebody asks for them. Throws like `loadAtlas`. */
export async function loadStory(
  base: string,
  catalog: Pick<Catalog, 'dataset'>,
  fetcher: Fetcher = fetcherOfPage,
): Promise<readonly StoryStep[]> {
  const story = await load(base, 'story.json', BuiltStorySchema, fetcher);
  sameBuild('story.json', story, catalog);
  return deepFreeze(story.steps);
}
