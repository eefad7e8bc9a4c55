import type { Scene } from '../gallery/scene';

export default {
  title: 'A place and its history: holder, founding, siege, under which article.',
  hash: 'date=1686-07-01&place=albazin&map=5/53/124',
  size: 'desktop',
  theme: 'dark',
  locale: 'en',
} satisfies Scene;
