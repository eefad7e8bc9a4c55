import type { Scene } from '../gallery/scene';

export default {
  title: 'A step of the story: its words beside the map that it is about.',
  hash: 'story=aigun',
  size: 'desktop',
  theme: 'light',
  locale: 'nl',
} satisfies Scene;
