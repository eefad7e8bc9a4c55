import type { Scene } from '../gallery/scene';

export default {
  title: 'With the reader’s own colours: words and controls in them, the map still in two colours that differ.',
  hash: 'date=1860-11-14&panel=place',
  size: 'desktop',
  theme: 'dark',
  locale: 'en',
  forcedColours: true,
} satisfies Scene;
