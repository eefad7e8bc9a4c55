/** The page runs under a strict Content-Security-Policy. That nothing of ours breaks it every other browser test proves: a breach is a complaint. */
import { expect, inject } from 'vitest';
import { test } from './fixture';

interface Policies {
  createPolicy(name: string, rules: object): unknown;
}

test('the policy comes with the page and in it, and lets no text run as code', async ({ open }) => {
  const { page } = await open();
  const header = (await page.request.get(inject('address'))).headers()['content-security-policy']!;
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(meta).toBe(header);
  expect(header).toContain("default-src 'none'");
  expect(header).toContain("worker-src 'self'");
  expect(header).toContain("require-trusted-types-for 'script'; trusted-types default");
  expect(header).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
});

test('a script that slips into the page does not run, nor does a text that is evaluated', async ({ browser }) => {
  const page = await browser.newPage(); // not one of those on which nothing may go wrong
  await page.goto(inject('address'));
  const ran = await page.evaluate(async () => {
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
    const refused = (name: string, act: () => unknown): string => {
      try {
        return `${name}: ${String(act())}`;
      } catch (error) {
        return `${name}: ${(error as Error).name}`;
      }
    };
    const script = document.createElement('script');
    const sinks = [
      refused('text of a script', () => (script.textContent = 'window.slipped = 1')),
      refused('address of a script', () => (script.src = 'https://example.org/slipped.js')),
      refused('a worker from elsewhere', () => new Worker('https://example.org/slipped.js')),
      refused('a worker from text', () => new Worker(URL.createObjectURL(new Blob(['1'])))),
      refused('innerHTML', () => (document.createElement('div').innerHTML = '<img src="data:," onerror="window.slipped = 2">')),
      refused('a second policy', () => (window as { trustedTypes?: Policies }).trustedTypes!.createPolicy('another', {})),
    ];
    script.append('window.slipped = 3'); // no sink that is guarded: such a script does not run
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('src', 'data:,');
    try {
      image.setAttribute('onerror', 'window.slipped = 4');
    } catch {
      sinks.push('onerror: refused');
    }
    document.body.append(image);
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
    return { broken: [...new Set(broken)].sort(), sinks, slipped: 'slipped' in window, evaluated };
  });
  expect(ran).toMatchObject({ slipped: false, evaluated: 'EvalError', broken: ['require-trusted-types-for', 'trusted-types'] });
  expect(ran.sinks).toEqual([
    'text of a script: TypeError',
    'address of a script: TypeError',
    'a worker from elsewhere: TypeError',
    'a worker from text: TypeError',
    'innerHTML: TypeError',
    'a second policy: TypeError',
    'onerror: refused',
  ]);
  await page.close();
});

test('the plain pages of the story keep their style under it', async ({ open }) => {
  const { page } = await open();
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 })); // browsers ask for it where a page names no icon
  await page.goto(`${inject('address')}story.en.html`);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source Serif 4');
});
