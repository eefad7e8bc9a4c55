import { loadAtlas } from './catalog/load';
import { loadBase } from './map/base';
import type { Showing } from './screen';

export type Home = () => Promise<Pick<Showing, 'atlas' | 'map' | 'story'>>;
const DATA = import.meta.env.BASE_URL;

/** The atlas that the program brings along, fetched once; what failed is tried again. */
export function homeOf(fetcher: typeof fetch): Home {
  let coming: ReturnType<Home> | undefined;
  const load: Home = async () => {
    const [atlas, base] = await Promise.all([loadAtlas(DATA, fetcher), loadBase(DATA, (problem) => console.warn(problem), fetcher)]);
    return { atlas, map: { base, relief: `${DATA}relief.webp` }, story: DATA };
  };
  return () => {
    coming ??= load();
    coming.catch(() => (coming = undefined));
    return coming;
  };
}
