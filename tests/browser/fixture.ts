/** `test` with `open(hash)`: pages of the atlas that are closed afterwards, and on none of which anything may have gone wrong. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import type { WholeAtlas } from '../../src/core/model';
import { type AtlasPage, openAtlas } from './atlas';
import { launchBrowser } from './launch';
import { readAtlas } from './layers';

interface Fixtures {
  browser: Browser;
  /** The committed layers, to compare the screen with. */
  atlas: WholeAtlas;
  open(hash?: string, options?: BrowserContextOptions): Promise<AtlasPage>;
}

export const test = base.extend<Fixtures>({
  browser: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads the names of the fixtures from the pattern
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  // eslint-disable-next-line no-empty-pattern -- as above
  atlas: [async ({}, use) => use(readAtlas()), { scope: 'file' }],
  open: async ({ browser }, use) => {
    const opened: AtlasPage[] = [];
    const address = inject('address');
    await use(async (hash = '', options = {}) => {
      const atlas = await openAtlas(browser, address, hash, options);
      opened.push(atlas);
      return atlas;
    });
    for (const { close, complaints, requests } of opened) {
      await close();
      expect(complaints, 'errors and warnings in the console').toEqual([]);
      const foreign = requests.filter((url) => !url.startsWith(address) && !/^(blob|data):/.test(url));
      expect(foreign, 'requests to another host').toEqual([]);
    }
  },
});
