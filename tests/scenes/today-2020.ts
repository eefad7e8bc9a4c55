import type { Scene } from '../gallery/scene';

export default {
  title: 'The border of our days with all former lines as ghosts, and today’s names under the old ones.',
  hash: 'date=2020-01-01&ghosts=1&names=own',
  size: 'desktop',
  theme: 'light',
  locale: 'nl',
} satisfies Scene;
