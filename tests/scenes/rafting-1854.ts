import type { Scene } from '../gallery/scene';

export default {
  title: 'The first rafting on its way on 12 June 1854: the course so far, the log of the day, the posts it passes.',
  hash: 'panel=expeditions&date=1854-06-12&map=4.4/51.5/128',
  size: 'desktop',
  theme: 'light',
  locale: 'ru',
} satisfies Scene;
