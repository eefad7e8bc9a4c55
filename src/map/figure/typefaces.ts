/**
 * The typefaces of the page that a text needs, as style rules that carry their files: a picture made from SVG may fetch nothing. What cannot
 * be read is left out, and the next best typeface stands in.
 */
export async function typefacesFor(text: string): Promise<string> {
  const signs = [...new Set(text)].map((sign) => sign.codePointAt(0)!);
  const rules = [...document.styleSheets].flatMap(facesIn).filter((rule) => covers(rule.style.getPropertyValue('unicode-range'), signs));
  return (await Promise.all(rules.map(carried))).join('');
}

function facesIn(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    return []; // the sheet of an extension: closed to us
  }
}

/** `U+0-FF, U+131`: whether any of the signs lies in it; without a range, all do. */
function covers(range: string, signs: number[]): boolean {
  if (range === '') return true;
  const spans = range.split(',').map((span) => {
    const [from, to] = span.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(from!.replaceAll('?', '0'), 16), parseInt((to ?? from!).replaceAll('?', 'F'), 16)] as const;
  });
  return signs.some((sign) => spans.some(([from, to]) => sign >= from && sign <= to));
}

async function carried(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (!address) return '';
  try {
    const file = await (await fetch(new URL(address, rule.parentStyleSheet?.href ?? location.href))).blob();
    const { style } = rule;
    const of = (name: string) => `${name}:${style.getPropertyValue(name)};`;
    return `@font-face{${['font-family', 'font-weight', 'font-style', 'unicode-range'].map(of).join('')}font-display:swap;src:url(${await dataUrl(file)})}`;
  } catch {
    return '';
  }
}

const dataUrl = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('a typeface could not be read'));
    reader.readAsDataURL(file);
  });
