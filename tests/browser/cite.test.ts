import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './fixture';

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const click = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

test('an act is copied as text, BibTeX, RIS and CSL-JSON, and each time it is said', async ({ open }) => {
  const { page } = await open('#date=1858-05-28&panel=place&settlement=aigun-1858', CLIPBOARD);
  await click(page, 'Cite “Treaty of Aigun”');
  const copied = async (format: string): Promise<string> => {
    await click(page, `Copy as ${format}`);
    await page
      .getByRole('status')
      .filter({ hasText: `Copied: ${format}.` })
      .waitFor();
    return clipboard(page);
  };
  const text = await copied('Text');
  expect(text).toMatch(/^“Treaty of Aigun, 28 May 1858 \(16 May 1858 Old Style\)”, in: Thalweg .* http.*settlement=aigun-1858/);
  expect(await copied('BibTeX')).toMatch(/^@incollection\{/);
  expect(await copied('RIS')).toMatch(/^TY {2}- ENCYC\r?\n/);
  expect(JSON.parse(await copied('CSL-JSON'))[0].URL).toContain('settlement=aigun-1858');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.credits').analyze();
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});

test('a region is cited on the day of the map; a work of the bibliography as itself', async ({ open }) => {
  const { page } = await open('#date=1855-01-01&panel=place&region=amur-left-bank', CLIPBOARD);
  await click(page, /^Cite /);
  expect(await page.locator('.cite-text').innerText()).toMatch(/: 1 January 1855, by treaty”/);
  await page.getByRole('tab', { name: 'Sources' }).click();
  await click(page, /Cite “The Russians on the Amur”/);
  expect(await page.locator('.cite-text').innerText()).toBe('E. G. Ravenstein, The Russians on the Amur (London, 1861).');
});

test('where the clipboard is refused, the text is there and selected', async ({ open }) => {
  const { page } = await open('#date=1858-05-28&panel=sources');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await click(page, /^Cite “How the Russo-Chinese border moved/);
  await click(page, 'Copy as RIS');
  await page.getByRole('status').filter({ hasText: 'did not let us copy' }).waitFor();
  const box = page.getByRole('textbox', { name: 'RIS' });
  expect(
    await box.evaluate((area: HTMLTextAreaElement) => [
      document.activeElement === area,
      area.selectionEnd - area.selectionStart === area.value.length,
    ]),
  ).toEqual([true, true]);
});

test('a report of an error says what was seen, and keeps what the reader adds', async ({ open, atlas }) => {
  const { page } = await open('#date=1858-05-28&panel=place&region=amur-left-bank', CLIPBOARD);
  await click(page, 'Report an error');
  const letter = page.getByRole('textbox', { name: /what is wrong/ });
  const said = await letter.inputValue();
  for (const part of [/http.*region=amur-left-bank/, /region amur-left-bank \(/, /1858-05-28 \(28 May 1858\)/, /By treaty/])
    expect(said).toMatch(part);
  expect(said).toContain(`${atlas.dataset.version}, ${atlas.dataset.checksum}`);
  await letter.fill(`The line is wrong.\n${said}`);
  await click(page, /^Copy$/);
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  expect((await clipboard(page)).replaceAll('\r', '')).toBe(`The line is wrong.\n${said}`);
  expect(await page.getByRole('link', { name: 'Open as an email' }).getAttribute('href')).toMatch(
    /^mailto:\?subject=Report.*body=The%20line%20is%20wrong/,
  );
});
