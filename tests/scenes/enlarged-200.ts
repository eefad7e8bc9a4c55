import type { Scene } from '../gallery/scene';

export default {
  title: 'At 200 %: the narrow layout, nothing cut off, the date still the headline.',
  hash: 'date=1858-05-28&panel=sources',
  size: 'desktop',
  theme: 'light',
  locale: 'zh',
  zoom: 2,
} satisfies Scene;
