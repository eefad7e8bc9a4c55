import type { Locale } from '../core/model';

type Era = { latin: string; ru: string; zh: string };
const ERAS: Readonly<Record<string, Era>> = {
  SZ: { latin: 'Shunzhi', ru: 'Шуньчжи', zh: '顺治' },
  KX: { latin: 'Kangxi', ru: 'Канси', zh: '康熙' },
  YZ: { latin: 'Yongzheng', ru: 'Юнчжэн', zh: '雍正' },
  QL: { latin: 'Qianlong', ru: 'Цяньлун', zh: '乾隆' },
  JQ: { latin: 'Jiaqing', ru: 'Цзяцин', zh: '嘉庆' },
  DG: { latin: 'Daoguang', ru: 'Даогуан', zh: '道光' },
  XF: { latin: 'Xianfeng', ru: 'Сяньфэн', zh: '咸丰' },
  TZ: { latin: 'Tongzhi', ru: 'Тунчжи', zh: '同治' },
  GX: { latin: 'Guangxu', ru: 'Гуансюй', zh: '光绪' },
  XT: { latin: 'Xuantong', ru: 'Сюаньтун', zh: '宣统' },
};

const LEAP: Record<Locale, string> = { en: 'leap ', nl: 'schrikkel ', ru: 'доп. ', zh: '闰' };
const DIGITS = '〇一二三四五六七八九';

/** 1 to 99 as one writes them in Chinese: 八, 十六, 二十八. */
function numeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}${tens ? '十' : ''}${ones ? DIGITS[ones] : ''}`;
}

const dayNumeral = (n: number): string => (n <= 10 ? '初' : '') + (n > 20 && n < 30 ? `廿${DIGITS[n % 10]}` : numeral(n));

function inChinese(year: number, leap: string, month?: number, day?: number): string {
  const months = month ? `${leap}${month === 1 ? '正' : numeral(month)}月` : '';
  return `${year === 1 ? '元' : numeral(year)}年${months}${day ? dayNumeral(day) : ''}`;
}

/**
 * `XF8/4/16` -> `Xianfeng 8/4/16`, `咸丰八年四月十六`: reign, year, month, day; `i` before an intercalary month, `?` after a doubtful day. What
 * it cannot read it gives back unchanged.
 */
export function formatChinese(date: string, locale: Locale): string {
  const match = /^([A-Z]{2})(\d+)(?:\/(i?)(\d+)(?:\/(\d+))?)?(\??)$/.exec(date);
  const era = match && ERAS[match[1]!];
  if (!match || !era) return date;
  const [, , year, i, month, day, doubt] = match;
  const leap = i ? LEAP[locale] : '';
  if (locale === 'zh') return `${era.zh}${inChinese(Number(year), leap, Number(month), Number(day))}${doubt}`;
  return `${locale === 'ru' ? era.ru : era.latin} ${[year, month && leap + month, day].filter(Boolean).join('/')}${doubt}`;
}
