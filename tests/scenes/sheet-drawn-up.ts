import type { Scene } from '../gallery/scene';

export default {
  title: 'On a phone the sheet is drawn up over nearly all of it: date, slider, and the card of the left bank.',
  hash: 'date=1858-05-28&region=amur-left-bank&map=3/51/125',
  size: 'phone',
  theme: 'dark',
  locale: 'nl',
  deed: (page) => page.document.querySelector<HTMLElement>('.grip button:last-of-type')!.click(),
} satisfies Scene;
