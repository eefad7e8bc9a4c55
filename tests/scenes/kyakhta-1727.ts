import type { Scene } from '../gallery/scene';

export default {
  title:
    'The marks of 1727 from the Argun to Shabin-Dabag, on a tablet held upright: date and key on the left page, the card on the right one.',
  hash: 'date=1727-10-23&settlement=abagaitu-1727&map=3.6/50/108',
  size: 'tablet',
  theme: 'light',
  locale: 'nl',
} satisfies Scene;
