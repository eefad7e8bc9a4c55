import type { Scene } from '../gallery/scene';

export default {
  title:
    'The first line, on its own day, with its treaty on the card: fixed along the Argun, described along the mountains, undelimited at the Uda.',
  hash: 'date=1689-09-07&settlement=nerchinsk-1689',
  size: 'desktop',
  theme: 'dark',
  locale: 'ru',
} satisfies Scene;
