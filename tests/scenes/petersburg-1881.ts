import type { Scene } from '../gallery/scene';

export default {
  title: 'What St Petersburg gave back of the Ili country and what it kept, on a phone, Russian and by night.',
  hash: 'date=1881-02-24&map=4.6/44/81',
  size: 'phone',
  theme: 'dark',
  locale: 'ru',
} satisfies Scene;
