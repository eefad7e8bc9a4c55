import type { Scene } from '../gallery/scene';

export default {
  title: 'The mouth of the Amur in 1855 as the treaties have it: both banks Qing, though Russian posts stand there.',
  hash: 'date=1855-12-31&lens=dejure&map=4.9/51.5/139',
  size: 'desktop',
  theme: 'light',
  locale: 'en',
} satisfies Scene;
