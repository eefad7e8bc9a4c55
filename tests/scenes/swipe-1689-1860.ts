import type { Scene } from '../gallery/scene';

export default {
  title: 'Two days side by side on one map, with a divider and a name for each side.',
  hash: 'panel=change&from=1689-09-07&to=1860-12-31&date=1860-12-31&compare=swipe&divider=45&map=3.4/50/125',
  size: 'desktop',
  theme: 'dark',
  locale: 'nl',
} satisfies Scene;
