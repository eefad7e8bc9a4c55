import { preview } from 'vite';
import { launchBrowser } from '/work/wt/speed/tests/browser/launch';
const server = await preview({ configFile: 'vite.config.ts', preview: { port: 5191 }, logLevel: 'error' });
const b = await launchBrowser();
const ctx = await b.newContext({ viewport: { width: 1280, height: 760 }, serviceWorkers: 'block', reducedMotion: 'reduce', locale: 'en-GB', bypassCSP: true });
await ctx.addInitScript('globalThis.__name = (it) => it');
const page = await ctx.newPage();
await page.goto('http://localhost:5191/#map=3.4/50/113&lens=dejure&expeditions=0&date=1860');
await page.waitForFunction(() => (window as any).thalweg?.atlas && (window as any).thalweg.map.loaded());
await page.waitForTimeout(5000);
const out = await page.evaluate(async () => {
  const { map } = (window as any).thalweg;
  const gl = map.getCanvas().getContext('webgl2')!;
  const px = new Uint8Array(4);
  const sync = () => gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, px);
  const cost = async (n = 4) => {
    const f: number[] = [];
    for (let i = 0; i < n; i++) {
      const s = performance.now();
      await new Promise<void>((r) => { map.once('render', () => { sync(); r(); }); map.triggerRepaint(); });
      f.push(performance.now() - s);
      await new Promise((r) => setTimeout(r, 30));
    }
    return f.sort((a, b) => a - b)[n >> 1];
  };
  await cost(6);
  const base = await cost(8);
  const painter = map.painter;
  const orig = painter.renderLayer;
  const t = new Map<string, number[]>();
  painter.renderLayer = function (p: any, tm: any, layer: any, coords: any, opts: any) {
    sync(); const s = performance.now();
    const pass = p.renderPass;
    orig.call(this, p, tm, layer, coords, opts);
    const js = performance.now() - s;
    sync();
    const k = layer.id;
    const e = performance.now() - s;
    if (!t.has(k)) t.set(k, []);
    t.get(k)!.push(e, js, coords?.length ?? 0);
  };
  const N = 5;
  const withSync = await cost(N);
  painter.renderLayer = orig;
  const rows: any[] = [['BASE', base], ['with sync', withSync]];
  for (const [k, v] of t) { let e = 0, j = 0; let c = 0; for (let i = 0; i < v.length; i += 3) { e += v[i]; j += v[i + 1]; c = Math.max(c, v[i + 2]); } rows.push([k, e / N, j / N, c]); }
  return rows;
});
console.log(out.map(([a, b, j, c]: any) => `${a}\t${(+b).toFixed(1)}\tjs ${(+j).toFixed(1)} tiles ${c}`).join('\n'));
await b.close(); await server.close(); process.exit(0);
