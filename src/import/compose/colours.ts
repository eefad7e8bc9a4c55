/** Colours for holders that nobody chose any for: muted companions, as far apart as they can be where they meet, the same ones each time. */
export interface Colour {
  light: string;
  dark: string;
}
type Lab = [lightness: number, a: number, b: number];

const HUES = [250, 75, 145, 20, 310, 190, 105, 350, 225, 50, 165, 285];
/** Lightness and chroma (OKLCH) on paper, and of the same colour by night. */
const SHADES = [
  { light: [0.6, 0.085], dark: [0.7, 0.085] },
  { light: [0.74, 0.075], dark: [0.8, 0.07] },
  { light: [0.5, 0.07], dark: [0.6, 0.075] },
  { light: [0.83, 0.055], dark: [0.88, 0.05] },
] as const;

const labOf = (lightness: number, chroma: number, hue: number): Lab => {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
};

const PALETTE = SHADES.flatMap(({ light, dark }) =>
  HUES.map((hue) => ({
    seen: eyesOf(labOf(light[0], light[1], hue)),
    colour: { light: hexOf(labOf(light[0], light[1], hue)), dark: hexOf(labOf(dark[0], dark[1], hue)) },
  })),
);

/**
 * A colour for each holder, the largest first: of the colours, the one that is farthest from those of its neighbours for whichever eyes see
 * them least apart; of equals, the one used least, and of those the first.
 */
export function colours(holders: readonly string[], neighbours: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Colour> {
  const chosen = new Map<string, number>();
  const used = PALETTE.map(() => 0);
  for (const holder of holders) {
    const beside = [...(neighbours.get(holder) ?? [])].flatMap((other) => chosen.get(other) ?? []);
    let [best, most] = [0, -Infinity];
    PALETTE.forEach((_, i) => {
      const worth = Math.min(ENOUGH, ...beside.map((other) => apart(i, other))) - used[i]! * 1e-3 - i * 1e-6;
      if (worth > most) [best, most] = [i, worth];
    });
    chosen.set(holder, best);
    used[best]!++;
  }
  return new Map([...chosen].map(([holder, i]) => [holder, PALETTE[i]!.colour]));
}

/** From here on two colours are plainly different, and more difference is no gain (OKLab). */
const ENOUGH = 0.16;

const apart = (i: number, j: number): number =>
  Math.min(...PALETTE[i]!.seen.map((lab, eyes) => Math.hypot(...lab.map((value, k) => value - PALETTE[j]!.seen[eyes]![k]!))));

/** As full colour vision, protanopes and deuteranopes see it (Viénot, Brettel and Mollon, 1999, on linear light). */
function eyesOf(lab: Lab): Lab[] {
  const [r, g, b] = linearOf(lab);
  const protan = 0.11238 * r + 0.88762 * g;
  const deutan = 0.29275 * r + 0.70725 * g;
  return [lab, labFrom(protan, protan, 0.00401 * r - 0.00401 * g + b), labFrom(deutan, deutan, -0.02234 * r + 0.02234 * g + b)];
}

/** OKLab (Ottosson, 2020) to linear sRGB. */
function linearOf([l, a, b]: Lab): [number, number, number] {
  const [long, medium, short] = [
    l + 0.3963377774 * a + 0.2158037573 * b,
    l - 0.1055613458 * a - 0.0638541728 * b,
    l - 0.0894841775 * a - 1.291485548 * b,
  ].map((cone) => cone ** 3) as [number, number, number];
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function labFrom(r: number, g: number, b: number): Lab {
  const [l, m, s] = [
    0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
    0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
    0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
  ].map(Math.cbrt) as [number, number, number];
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function hexOf(lab: Lab): string {
  const parts = linearOf(lab).map((value) => {
    const light = Math.max(0, Math.min(1, value));
    const encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
