import type { Locale } from '../core/model';

/** How the page speaks of land that is a zone rather than a territory. */
export interface ZoneWords {
  count: string;
  /** Ours beside a figure for land that has no region here. */
  notDrawn: string;
}

export const ZONE_WORDS: Record<Locale, ZoneWords> = {
  en: {
    count: 'Count claimed and tributary land for the holder named first',
    notDrawn: 'not drawn',
  },
  nl: {
    count: 'Tel opgeëist en schatplichtig land bij wie er het eerst genoemd wordt',
    notDrawn: 'niet getekend',
  },
  ru: {
    count: 'Считать земли притязаний и данничества за названным первым',
    notDrawn: 'не показано',
  },
  zh: { count: '将主张或藩属之地计入首列一方', notDrawn: '未绘出' },
};
