import type { Scene } from '../gallery/scene';

export default {
  title: 'The long quiet in Chinese: Qing and Russia from the steppe to the sea, the Kazakh hordes between them.',
  hash: 'date=1800-01-01&map=2.9/48/100',
  size: 'desktop',
  theme: 'light',
  locale: 'zh',
} satisfies Scene;
