import type { Scene } from '../gallery/scene';

export default {
  title: 'Two empires that have not met: no border between them, and the peoples of the Amur in paper.',
  hash: 'date=1640-01-01',
  size: 'desktop',
  theme: 'light',
  locale: 'en',
} satisfies Scene;
