import { isNarrow } from '../narrow';

/** How many levels of zoom a step is seen from further off on this screen, whose sheet leaves the map half of it, so that a phone shows what a desk does. */
export const stepBack = (): number => (isNarrow() ? 1 : 0);
