import type { Locale } from '../core/model';

/** How the page speaks of land that is a zone rather than a territory. */
export interface ZoneWords {
  land: string;
  count: string;
  /** The key of the map, for an edge that is drawn soft. */
  edge: string;
  /** Ours beside a figure for land that has no region here. */
  notDrawn: string;
}

export const ZONE_WORDS: Record<Locale, ZoneWords> = {
  en: {
    land: 'Claimed or tributary land',
    count: 'Count claimed and tributary land with those named first',
    edge: 'a zone, not a line: as wide as its error',
    notDrawn: 'not drawn',
  },
  nl: {
    land: 'Opgeëist of schatplichtig land',
    count: 'Tel opgeëist en schatplichtig land bij wie er het eerst genoemd wordt',
    edge: 'een zone, geen lijn: zo breed als haar fout',
    notDrawn: 'niet getekend',
  },
  ru: {
    land: 'Оспариваемые и данические земли',
    count: 'Считать оспариваемые и данические земли за названным первым',
    edge: 'зона, а не линия: шириной в свою погрешность',
    notDrawn: 'не показано',
  },
  zh: { land: '声索或藩属之地', count: '将声索或藩属之地计入首列一方', edge: '地带而非界线：宽度即误差', notDrawn: '未绘出' },
};
