import type { Scene } from '../gallery/scene';

export default {
  title: 'The line of Chuguchak in the west, Chinese and by night.',
  hash: 'date=1864-10-07&map=3.9/45.5/82&settlement=chuguchak-1864',
  size: 'desktop',
  theme: 'dark',
  locale: 'zh',
} satisfies Scene;
