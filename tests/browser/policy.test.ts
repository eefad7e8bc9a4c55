/** The page runs under a strict Content-Security-Policy. That nothing of ours breaks it every other browser test proves: a breach is a complaint. */
import { expect, inject } from 'vitest';
import { test } from './fixture';

test('the policy comes with the page and in it, and lets no text run as code', async ({ open }) => {
  const { page } = await open();
  const header = (await page.request.get(inject('address'))).headers()['content-security-policy']!;
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(meta).toBe(header);
  expect(header).toContain("default-src 'none'");
  expect(header).toContain("worker-src 'self'");
  expect(header).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
});

test('a script that slips into the page does not run, nor does a text that is evaluated', async ({ browser }) => {
  const page = await browser.newPage(); // not one of those on which nothing may go wrong
  await page.goto(inject('address'));
  const ran = await page.evaluate(async () => {
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.slipped = 1' }));
    const holder = document.createElement('div');
    holder.innerHTML = '<img src="data:," onerror="window.slipped = 2">';
    document.body.append(holder);
    // a moment later, for what a driver runs itself is let off
    await new Promise((resolve) => setTimeout(resolve, 300));
    const evaluate = () => {
      try {
        return String(new Function('return 1')());
      } catch (error) {
        return (error as Error).name;
      }
    };
    const evaluated = evaluate();
    return { broken: [...new Set(broken)].sort(), slipped: 'slipped' in window, evaluated };
  });
  expect(ran).toEqual({ broken: ['script-src-attr', 'script-src-elem'], slipped: false, evaluated: 'EvalError' });
  await page.close();
});

test('the plain pages of the story keep their style under it', async ({ open }) => {
  const { page } = await open();
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 })); // browsers ask for it where a page names no icon
  await page.goto(`${inject('address')}story.en.html`);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source Serif 4');
});
