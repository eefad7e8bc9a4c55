import type { Scene } from '../gallery/scene';

export default {
  title: 'A made-up history that was dropped on the page: its names, two colours, no journeys and no lens, and the way home.',
  hash: 'date=1858-05-28',
  size: 'desktop',
  theme: 'light',
  locale: 'en',
  deed: async (page) => {
    const square = (west: number, to: number) => [
      [west, 50],
      [to, 50],
      [to, 51.5],
      [west, 51.5],
      [west, 50],
    ];
    const land = (name: string, owner: string, west: number, [start_date, end_date]: string[]) => ({
      type: 'Feature',
      properties: { name, owner, start_date, end_date },
      geometry: { type: 'Polygon', coordinates: [square(west, west + 1.5)] },
    });
    const features = [
      land('Westmark', 'Aland', 10, ['1700-01-01']),
      land('Rivermark', 'Aland', 11.5, ['1700-01-01', '1858-05-28']),
      land('Rivermark', 'Bland', 11.5, ['1858-05-28']),
      land('Eastmark', 'Bland', 13, ['1700-01-01']),
    ];
    const given = new DataTransfer();
    given.items.add(new File([JSON.stringify({ type: 'FeatureCollection', features })], 'aland.geojson'));
    page.document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));
    const until = async (found: () => HTMLElement | null | undefined): Promise<HTMLElement> => {
      for (;;) {
        const element = found();
        if (element) return element;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const buttons = () => [...page.document.querySelectorAll<HTMLElement>('dialog button')];
    (await until(() => buttons().find(({ textContent }) => textContent === 'Open'))).click();
    await until(() => page.document.querySelector<HTMLElement>('.way-home'));
  },
} satisfies Scene;
