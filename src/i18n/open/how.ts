import type { How, Measures, Faces } from '../../core/how';
import type { Locale } from '../../core/model';
import { formatNumber } from '../number';

interface HowWords {
  partition: { asked: string; measured: string };
  versions: {
    asked: string;
    crossings: (found: string, limit: string) => string;
    crowded: (compared: string, limit: string) => string;
    unsettled: (rounds: string) => string;
    slivers: (count: string, of: string, km2: string) => string;
  };
  outlines: (features: string, vertices: string) => string;
  snapped: (count: string, metres: string, farthest: string) => string;
  shared: (percent: string, crossings: string) => string;
  faces: (faces: string, regions: string, arcs: string) => string;
  slivers: (count: string, km2: string, metres: string) => string;
  gaps: (count: string, km2: string) => string;
}

const WORDS: Record<Locale, HowWords> = {
  en: {
    partition: {
      asked: 'One partition with shared borders, because you asked for it.',
      measured: 'One partition with shared borders, because the versions share their lines: what moves is told exactly, line by line.',
    },
    versions: {
      asked: 'Each version by itself, because you asked for it.',
      crossings: (found, limit) =>
        `Each version by itself: the outlines cross each other ${found} times (more than ${limit}), so they must have been drawn independently. Laid over each other they would shatter into slivers.`,
      crowded: (compared, limit) =>
        `Each version by itself: so many lines run so close together (${compared} pairs, more than ${limit}) that comparing them would take too long.`,
      unsettled: (rounds) =>
        `Each version by itself: after ${rounds} rounds of cutting lines at their crossings there were still new crossings.`,
      slivers: (count, of, km2) =>
        `Each version by itself: laid over each other, ${count} of ${of} pieces (${km2} km²) would have been slivers, the sign of outlines drawn independently.`,
    },
    outlines: (features, vertices) => `Versions: ${features}, with ${vertices} points in their outlines.`,
    snapped: (count, metres, farthest) =>
      `${count} points lay closer than ${metres} m to another or to a line and were joined with it; the farthest moved ${farthest} m.`,
    shared: (percent, crossings) => `${percent} % of the length of the lines is shared; ${crossings} crossings away from points.`,
    faces: (faces, regions, arcs) => `${faces} pieces in ${regions} regions with ${arcs} lines.`,
    slivers: (count, km2, metres) => `${count} pieces narrower than ${metres} m (slivers), together ${km2} km²: counted, not hidden.`,
    gaps: (count, km2) => `${count} gaps that no version ever covers, together ${km2} km².`,
  },
  nl: {
    partition: {
      asked: 'Eén indeling met gedeelde grenzen, omdat u erom vroeg.',
      measured:
        'Eén indeling met gedeelde grenzen, omdat de versies hun lijnen delen: wat verschuift wordt precies verteld, lijn voor lijn.',
    },
    versions: {
      asked: 'Elke versie op zichzelf, omdat u erom vroeg.',
      crossings: (found, limit) =>
        `Elke versie op zichzelf: de omtrekken kruisen elkaar ${found} keer (meer dan ${limit}), ze zijn dus los van elkaar getekend. Over elkaar gelegd zouden ze in splinters uiteenvallen.`,
      crowded: (compared, limit) =>
        `Elke versie op zichzelf: er lopen zoveel lijnen zo dicht bijeen (${compared} paren, meer dan ${limit}) dat vergelijken te lang zou duren.`,
      unsettled: (rounds) => `Elke versie op zichzelf: na ${rounds} rondes knippen op de kruisingen kwamen er nog nieuwe kruisingen bij.`,
      slivers: (count, of, km2) =>
        `Elke versie op zichzelf: over elkaar gelegd zouden ${count} van ${of} stukken (${km2} km²) splinters zijn, het teken van omtrekken die los van elkaar zijn getekend.`,
    },
    outlines: (features, vertices) => `${features} versies, ${vertices} punten in hun omtrekken.`,
    snapped: (count, metres, farthest) =>
      `${count} punten lagen dichter dan ${metres} m bij een ander punt of een lijn en zijn ermee verbonden; het verste verschoof ${farthest} m.`,
    shared: (percent, crossings) => `${percent} % van de lengte van de lijnen is gedeeld; ${crossings} kruisingen buiten de punten.`,
    faces: (faces, regions, arcs) => `${faces} stukken in ${regions} streken met ${arcs} lijnen.`,
    slivers: (count, km2, metres) => `${count} stukken smaller dan ${metres} m (splinters), samen ${km2} km²: geteld, niet verborgen.`,
    gaps: (count, km2) => `${count} gaten die geen versie ooit bedekt, samen ${km2} km².`,
  },
  ru: {
    partition: {
      asked: 'Одно разбиение с общими границами, потому что вы так попросили.',
      measured: 'Одно разбиение с общими границами, потому что версии делят свои линии: перемены показаны точно, линия за линией.',
    },
    versions: {
      asked: 'Каждая версия отдельно, потому что вы так попросили.',
      crossings: (found, limit) =>
        `Каждая версия отдельно: контуры пересекают друг друга (пересечений: ${found}, более ${limit}), значит, они нарисованы порознь. При наложении они рассыпались бы на осколки.`,
      crowded: (compared, limit) =>
        `Каждая версия отдельно: так много линий идут так близко (пар: ${compared}, более ${limit}), что сравнивать их пришлось бы слишком долго.`,
      unsettled: (rounds) => `Каждая версия отдельно: после ${rounds} проходов по пересечениям всё ещё возникали новые.`,
      slivers: (count, of, km2) =>
        `Каждая версия отдельно: при наложении ${count} из ${of} кусков (${km2} км²) были бы осколками — признак контуров, нарисованных порознь.`,
    },
    outlines: (features, vertices) => `Версий: ${features}, точек в контурах: ${vertices}.`,
    snapped: (count, metres, farthest) =>
      `Точек ближе ${metres} м к другой точке или линии: ${count}, они соединены; самая дальняя сдвинулась на ${farthest} м.`,
    shared: (percent, crossings) => `Общих линий — ${percent} % длины; пересечений вне точек: ${crossings}.`,
    faces: (faces, regions, arcs) => `Кусков: ${faces}, областей: ${regions}, линий: ${arcs}.`,
    slivers: (count, km2, metres) => `Кусков уже ${metres} м (осколков): ${count}, вместе ${km2} км²; они сосчитаны, а не скрыты.`,
    gaps: (count, km2) => `Пробелов, которых не покрывает ни одна версия: ${count}, вместе ${km2} км².`,
  },
  zh: {
    partition: {
      asked: '按您的要求，绘为共享边界的一个分区。',
      measured: '各版本共享线条，故绘为一个分区：变动可逐线精确说明。',
    },
    versions: {
      asked: '按您的要求，每个版本单独绘制。',
      crossings: (found, limit) => `每个版本单独绘制：轮廓相互交叉 ${found} 次（超过 ${limit}），可见是分别绘制的；叠合会碎成碎屑。`,
      crowded: (compared, limit) => `每个版本单独绘制：过多线条相距过近（${compared} 对，超过 ${limit}），逐一比较耗时过长。`,
      unsettled: (rounds) => `每个版本单独绘制：在交叉处切分 ${rounds} 轮后仍有新的交叉。`,
      slivers: (count, of, km2) => `每个版本单独绘制：叠合后 ${of} 块中有 ${count} 块（${km2} km²）是碎屑，可见轮廓是分别绘制的。`,
    },
    outlines: (features, vertices) => `${features} 个版本，轮廓共 ${vertices} 个点。`,
    snapped: (count, metres, farthest) => `${count} 个点距另一点或线不足 ${metres} 米，已并合；最远移动 ${farthest} 米。`,
    shared: (percent, crossings) => `线条长度的 ${percent} % 为共享；点外交叉 ${crossings} 处。`,
    faces: (faces, regions, arcs) => `${faces} 块，${regions} 个地区，${arcs} 条线。`,
    slivers: (count, km2, metres) => `窄于 ${metres} 米的碎块（碎屑）${count} 个，共 ${km2} km²：已计数，未隐藏。`,
    gaps: (count, km2) => `从未被任何版本覆盖的空隙 ${count} 处，共 ${km2} km²。`,
  },
};

/** Which drawing was made and why, and the numbers behind it, one sentence each. */
export function howLines(how: How, locale: Locale): string[] {
  const words = WORDS[locale];
  const n = (value: number, digits?: number) => formatNumber(value, locale, digits);
  const metres = (km: number) => n(Math.round(km * 10_000) / 10, 1);
  const { measures } = how;
  const measured = (m: Measures): string[] => [
    words.outlines(n(m.features), n(m.vertices)),
    ...(m.snapped > 0 ? [words.snapped(n(m.snapped), metres(m.snap_km), metres(m.moved_km))] : []),
    words.shared(n(Math.round(m.shared * 100)), n(m.crossings)),
  ];
  const pieces = (m: Faces): string[] => [
    words.faces(n(m.faces), n(m.regions), n(m.arcs)),
    words.slivers(n(m.slivers.count), n(m.slivers.km2, 1), metres(measures.sliver_km)),
    ...(m.gaps.count > 0 ? [words.gaps(n(m.gaps.count), n(m.gaps.km2, 1))] : []),
  ];
  if (how.drawing === 'partition') return [words.partition[how.why.kind], ...measured(measures), ...pieces(how.measures)];
  return [whyApart(how.why, words.versions, n), ...measured(measures)];
}

function whyApart(
  why: Extract<How, { drawing: 'versions' }>['why'],
  words: HowWords['versions'],
  n: (value: number, digits?: number) => string,
): string {
  switch (why.kind) {
    case 'asked':
      return words.asked;
    case 'crossings':
      return words.crossings(n(why.found), n(why.limit));
    case 'crowded':
      return words.crowded(n(why.compared), n(why.limit));
    case 'unsettled':
      return words.unsettled(n(why.rounds));
    case 'slivers':
      return words.slivers(n(why.measures.slivers.count), n(why.measures.faces), n(why.measures.slivers.km2, 1));
  }
}
