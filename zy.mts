import { preview } from 'vite';
import { launchBrowser } from '/work/wt/speed/tests/browser/launch';
const server = await preview({ configFile: 'vite.config.ts', preview: { port: 5192 }, logLevel: 'error' });
const b = await launchBrowser();
for (const [name, vp, hash] of [['desk', { width: 1280, height: 760 }, ''], ['phone', { width: 390, height: 844 }, ''], ['deskmap', { width: 1280, height: 760 }, '#map=5/50/130&date=1900&theme=dark']] as const) {
const ctx = await b.newContext({ viewport: vp, serviceWorkers: 'block', reducedMotion: 'reduce', locale: 'en-GB', bypassCSP: true });
await ctx.addInitScript(`globalThis.__name = (it) => it; const t=setInterval(()=>{ const p=document.querySelector('.poster'); if(p&&!window.posterAt){window.posterAt=performance.now(); requestAnimationFrame(()=>setTimeout(()=>window.posterShown=performance.now()))} if(window.posterAt&&!p&&!window.posterGone){window.posterGone=performance.now();clearInterval(t)} },5)`);
const page = await ctx.newPage();
page.on('console', (m) => console.log('console', m.type(), m.text()));
page.on('pageerror', (m) => console.log('error', m));
await page.goto('http://localhost:5192/' + hash, { waitUntil: 'commit' });
await page.waitForFunction(() => (window as any).posterShown);
const dump = await page.evaluate(() => (document.querySelector('.poster') as HTMLCanvasElement)?.toDataURL());
if (dump) (await import('node:fs')).writeFileSync(`/tmp/prof/${name}-poster.png`, Buffer.from(dump.split(',')[1], 'base64'));
await page.waitForFunction(() => (window as any).thalweg?.atlas && (window as any).posterGone, undefined, { timeout: 60000 });
console.log(name, await page.evaluate(() => ({ at: (window as any).posterAt, shown: (window as any).posterShown, gone: (window as any).posterGone, mark: performance.getEntriesByName('first picture')[0]?.startTime })));
const r = await page.locator('#map').screenshot({ path: `/tmp/prof/${name}-map.png` });
await ctx.close();
}
await b.close(); await server.close(); process.exit(0);
