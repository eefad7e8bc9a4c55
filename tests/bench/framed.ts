/** What a drag does between two steps, given to the page once: what runs there can call nothing of ours that it has not been given. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** The macrotask after the next frame: a hand moves again once it has seen it. */
    framed(): Promise<void>;
  }
}

export const giveFramed = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.framed = () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(0);
        }),
      );
  });
