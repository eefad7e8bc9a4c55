import type { Scene } from '../gallery/scene';

export default {
  title:
    'Three years on one map: what Russia gained, what stayed, the former line as a ghost; beside it the land that passed, with its margin.',
  hash: 'panel=change&from=1857-12-31&to=1860-12-31&date=1860-12-31&map=3.4/50/125',
  size: 'desktop',
  theme: 'light',
  locale: 'en',
} satisfies Scene;
