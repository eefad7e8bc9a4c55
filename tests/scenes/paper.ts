import type { Scene } from '../gallery/scene';

export default {
  title: 'One sheet for the wall: title, both dates, map, key, scale, sources, version and permalink; no controls.',
  hash: 'date=1858-05-28&map=3.6/51/125',
  size: 'desktop',
  theme: 'light',
  locale: 'en',
  print: true,
} satisfies Scene;
