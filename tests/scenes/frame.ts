import type { Scene } from '../gallery/scene';

export default {
  title: 'What another page frames: map, date and slider, nothing else.',
  hash: 'date=1858-05-28&embed=1&map=3.2/50/125',
  size: 'tablet',
  theme: 'light',
  locale: 'zh',
} satisfies Scene;
