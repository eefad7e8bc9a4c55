import type { Scene } from '../gallery/scene';

export default {
  title: 'The atlas does not come: the page says so in the reader’s language, names the file and offers to try again.',
  hash: 'date=1858-05-28',
  size: 'desktop',
  theme: 'light',
  locale: 'ru',
  without: '**/{outline,atlas}.topojson',
} satisfies Scene;
