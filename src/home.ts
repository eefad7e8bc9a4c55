import { shared } from './catalog/again';
import type { Fetcher } from './catalog/fetch';
import { openAtlas } from './catalog/open';
import { loadBase } from './map/base';
import type { Showing } from './screen';

export type Home = () => Promise<Pick<Showing, 'opened' | 'map' | 'story'>>;
const DATA = import.meta.env.BASE_URL;

/** The atlas that the program brings along, opened once; what failed is tried again. `come` as in `openAtlas`. */
export const homeOf = (fetcher: Fetcher, come: () => void): Home =>
  shared(async () => {
    const base = loadBase(DATA, (problem) => console.warn(problem), fetcher);
    const opened = await openAtlas(DATA, fetcher, come);
    return { opened, map: { base, relief: `${DATA}relief.webp` }, story: DATA };
  });
