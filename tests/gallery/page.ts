/** The pages of the gallery as text: one that shows every scene, and one for each, with its picture beside the atlas as it runs. */
import { hashOf, roomOf, SIZES, type Scene } from './scene.ts';
import type { Named } from './scenes.ts';

const STYLE = `
  body { font: 16px/1.5 Georgia, serif; margin: 2rem; background: #f5f1e8; color: #2b2a28 }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 2rem; align-items: end }
  main.live { display: flex; flex-wrap: wrap; align-items: start }
  figure { margin: 0 }
  figure img { max-width: 100%; max-height: 26rem; border: 1px solid #0003; box-shadow: 0 1px 6px #0002 }
  .live figure img { max-height: none }
  .frame { overflow: hidden; border: 1px solid #0003 }
  iframe { border: 0; transform: scale(0.5); transform-origin: 0 0 }
  figcaption span { color: #6b665d; font-size: 0.85rem }
`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style><h1>${escaped(title)}</h1>${body}</html>`;

/** How a scene is looked at, in a line. */
function told({ size, theme, locale, zoom, forcedColours, print, without }: Scene): string {
  const { width, height } = SIZES[size];
  const extra = [zoom && `${zoom * 100} %`, forcedColours && 'forced colours', print && 'on paper', without && `without ${without}`];
  return [`${size} ${width} × ${height}`, theme, locale, ...extra].filter(Boolean).join(', ');
}

const picture = ({ name, scene }: Named): string => `<img src="/gallery/pictures/${name}.png" alt="${escaped(scene.title)}">`;

export function galleryPage(scenes: Named[]): string {
  const figures = scenes.map((named) => {
    const { name, scene } = named;
    const caption = `<b><a href="/gallery/${name}">${name}</a></b> <span>${escaped(told(scene))}</span><br>${escaped(scene.title)}`;
    return `<figure id="${name}"><a href="/gallery/${name}">${picture(named)}</a><figcaption>${caption}</figcaption></figure>`;
  });
  return page(`${scenes.length} scenes of Thalweg`, `<main>${figures.join('')}</main>`);
}

/** `script` is the address of `live.ts`, which does in the frame what the scene’s reader does. */
export function scenePage(named: Named, script: string): string {
  const { name, scene } = named;
  const { width, height } = roomOf(scene);
  const scale = (scene.zoom ?? 1) / 2;
  const box = `width:${width * scale}px;height:${height * scale}px`;
  const frame = `<iframe title="The scene, live" src="/${escaped(hashOf(scene))}" width="${width}" height="${height}" style="transform:scale(${scale})"></iframe>`;
  const links = `<p>${escaped(scene.title)}<br>${escaped(told(scene))}. <a href="/gallery/">All scenes</a>, <a href="/${escaped(hashOf(scene))}">alone</a></p>`;
  const reference = `<figure>${picture(named)}<figcaption>as it was accepted</figcaption></figure>`;
  const live = `<figure><div class="frame" style="${box}">${frame}</div><figcaption>as it is now</figcaption></figure>`;
  return page(name, `${links}<main class="live">${reference}${live}</main><script type="module" src="${escaped(script)}"></script>`);
}
