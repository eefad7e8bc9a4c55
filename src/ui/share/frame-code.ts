/** Sides of a frame in pixels: smaller ones have no room for the date and the slider. */
export const SIZES = {
  width: { least: 320, usual: 600, most: 2000 },
  height: { least: 300, usual: 400, most: 1600 },
} as const;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An `<iframe>` to paste into a page. */
export const frameCode = ({ address, width, height, title }: { address: string; width: number; height: number; title: string }): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
