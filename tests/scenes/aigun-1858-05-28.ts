import type { Scene } from '../gallery/scene';

export default {
  title: 'The day of Aigun on a phone: the line lies in the river, the left bank is Russian, the land beyond the Ussuri joint.',
  hash: 'date=1858-05-28&map=3.4/51/128',
  size: 'phone',
  theme: 'light',
  locale: 'en',
} satisfies Scene;
