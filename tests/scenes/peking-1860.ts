import type { Scene } from '../gallery/scene';

export default {
  title: 'Peking seen from the back of a class room: the Ussuri land is Russian, letters are larger.',
  hash: 'date=1860-11-14&map=3.9/48/130',
  size: 'projector',
  theme: 'light',
  locale: 'en',
} satisfies Scene;
