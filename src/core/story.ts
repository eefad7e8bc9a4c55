import type { Lens } from './lens';
import type { DualDate, Text } from './parts';
import { firstDay, fromIso, type Day } from './time';

/** What a step of the story picks out on the map, by its id. */
export type StoryTarget =
  { kind: 'region' | 'arc' | 'settlement' | 'place'; id: string } | { kind: 'leg'; expedition: string; leg: number };

/**
 * One step of the story: a text in our own words, and the view of the map that goes with it. Paragraphs are parted by a line feed.
 * `day`: the ISO day that the map shows, where it is not the first of `date`. `facts`: the facts of the seed that the step touches.
 */
export interface StoryStep {
  id: string;
  title: Text;
  date: DualDate;
  day?: string;
  lens: Lens;
  camera: { lon: number; lat: number; zoom: number };
  look: { at: StoryTarget; text: Text };
  text: Text;
  sources: string[];
  facts: string[];
}
/** `geo/story.json`: the steps in order of time. */
export interface StoryFile {
  steps: StoryStep[];
}

/** The day that the map shows at a step. */
export const dayOfStep = ({ day, date }: Pick<StoryStep, 'day' | 'date'>): Day => (day ? fromIso(day) : firstDay(date.gregorian));
