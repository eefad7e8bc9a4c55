import type { Scene } from '../gallery/scene';

export default {
  title:
    'The same place and day as it was on the ground: Russian posts hold the mouth and De Kastri under the Qing name, the peoples of the Amur the rest.',
  hash: 'date=1855-12-31&lens=defacto&map=4.9/51.5/139',
  size: 'desktop',
  theme: 'light',
  locale: 'en',
} satisfies Scene;
