import type { Scene } from '../gallery/scene';

export default {
  title: 'The eve of Aigun on a phone: the left bank is still Qing, the line runs along the mountains.',
  hash: 'date=1858-05-27&map=3.4/51/128',
  size: 'phone',
  theme: 'light',
  locale: 'en',
} satisfies Scene;
