import type { Scene } from '../gallery/scene';

export default {
  title: 'The left bank picked out, and on its card the article that moved it, with its land and margin.',
  hash: 'date=1858-05-28&settlement=aigun-1858&article=art-1-left-bank&map=3.9/51/128',
  size: 'desktop',
  theme: 'light',
  locale: 'en',
} satisfies Scene;
