/** The width up to which the sheet leaves the map half a screen, as in styles/layout.css. */
const NARROW = '(max-width: 760px)';

/** How many levels of zoom a step is seen from further off on this screen, so that a phone shows what a desk does. */
export const stepBack = (): number => (globalThis.matchMedia(NARROW).matches ? 1 : 0);
