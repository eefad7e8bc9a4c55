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

/** `XF8/4/16` -> `Xianfeng 8/4/16`, `咸丰8年4月16日`: reign, year, month, day. What it cannot read it gives back unchanged. */
export function formatChinese(date: string, locale: Locale): string {
  const match = /^([A-Z]{2})(\d+)(?:\/(\d+)(?:\/(\d+))?)?$/.exec(date);
  const era = match && ERAS[match[1]!];
  if (!match || !era) return date;
  const [, , year, month, day] = match;
  if (locale === 'zh') return `${era.zh}${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  return `${locale === 'ru' ? era.ru : era.latin} ${[year, month, day].filter(Boolean).join('/')}`;
}
