import type { Locale } from '../core/model';
import { counted } from './plural';

/**
 * How the chronicle of a change and the picture of its flows are told. A holding comes as a sentence of its own ("Held by the Qing
 * Empire") and names come as they are, so nothing has to be inflected.
 */
export interface ChronicleWords {
  title: string;
  lead: (steps: number) => string;
  passed: (before: string, after: string) => string;
  confirmed: (holding: string) => string;
  renamed: (old: string, now: string) => string;
  noLand: string;
  laid: (km: string, status: string) => string;
  begun: (km: string) => string;
  left: (km: string) => string;
  copy: string;
  copied: string;
  notCopied: string;
  flows: string;
  flowsAbout: string;
  flow: (before: string, after: string, area: string) => string;
  all: string;
}

export const CHRONICLE_WORDS: Record<Locale, ChronicleWords> = {
  en: {
    title: 'Chronicle',
    lead: (n) => `What changed, in ${counted('en', n, { one: 'step', other: 'steps' })}.`,
    passed: (before, after) => `Before: ${before}. After: ${after}.`,
    confirmed: (holding) => `As before: ${holding}. Only the article changes.`,
    renamed: (old, now) => `Only a name changes: ${old} is now called ${now}. No land changes hands.`,
    noLand: 'No land changes hands.',
    laid: (km, status) => `A line is laid: ${km} km, ${status}.`,
    begun: (km) => `A border appears that no article of this act lays: ${km} km.`,
    left: (km) => `No longer a border: ${km} km.`,
    copy: 'Copy as text',
    copied: 'The chronicle has been copied.',
    notCopied: 'The browser did not allow copying: select the text and copy it by hand.',
    flows: 'From whom to whom',
    flowsAbout:
      'Left: who held the land before. Middle: the year of the act. Right: who held it afterwards. The width is in proportion to the area.',
    flow: (before, after, area) => `${before} → ${after}, ${area}`,
    all: 'All',
  },
  nl: {
    title: 'Kroniek',
    lead: (n) => `Wat er veranderde, in ${counted('nl', n, { one: 'stap', other: 'stappen' })}.`,
    passed: (before, after) => `Eerst: ${before}. Daarna: ${after}.`,
    confirmed: (holding) => `Als tevoren: ${holding}. Alleen het artikel is een ander.`,
    renamed: (old, now) => `Alleen een naam verandert: ${old} heet nu ${now}. Er gaat geen land over.`,
    noLand: 'Er gaat geen land over.',
    laid: (km, status) => `Een lijn wordt getrokken: ${km} km, ${status}.`,
    begun: (km) => `Een grens ontstaat die deze akte in geen artikel trekt: ${km} km.`,
    left: (km) => `Niet langer grens: ${km} km.`,
    copy: 'Kopieer als tekst',
    copied: 'De kroniek is gekopieerd.',
    notCopied: 'De browser stond kopiëren niet toe: selecteer de tekst en kopieer met de hand.',
    flows: 'Van wie naar wie',
    flowsAbout: 'Links wie het land had, in het midden het jaar van de akte, rechts wie het daarna had; zo breed als het land groot is.',
    flow: (before, after, area) => `${before} → ${after}, ${area}`,
    all: 'Alles',
  },
  ru: {
    title: 'Хроника',
    lead: (n) => `Что изменилось: ${counted('ru', n, { one: 'шаг', few: 'шага', many: 'шагов', other: 'шага' })}.`,
    passed: (before, after) => `До этого — ${before}. После — ${after}.`,
    confirmed: (holding) => `По-прежнему — ${holding}. Другая только статья.`,
    renamed: (old, now) => `Меняется только название: было «${old}», стало «${now}». Земли не переходят.`,
    noLand: 'Земли не переходят.',
    laid: (km, status) => `Проведена линия: ${km} км, ${status}.`,
    begun: (km) => `Возникает граница, не проведённая ни одной статьёй этого акта: ${km} км.`,
    left: (km) => `Больше не граница: ${km} км.`,
    copy: 'Скопировать как текст',
    copied: 'Хроника скопирована.',
    notCopied: 'Браузер не разрешил копирование: выделите текст и скопируйте вручную.',
    flows: 'От кого к кому',
    flowsAbout: 'Слева — у кого земля была, посередине — год акта, справа — у кого стала; ширина по площади.',
    flow: (before, after, area) => `${before} → ${after}, ${area}`,
    all: 'Всего',
  },
  zh: {
    title: '纪事',
    lead: (n) => `变化共 ${n} 步。`,
    passed: (before, after) => `此前：${before}。此后：${after}。`,
    confirmed: (holding) => `一如从前：${holding}。仅条款不同。`,
    renamed: (old, now) => `仅名称改变：${old}改称${now}。土地归属未变。`,
    noLand: '土地归属未变。',
    laid: (km, status) => `划定界线：${km} 公里，${status}。`,
    begun: (km) => `形成该文件未以条款划定的边界：${km} 公里。`,
    left: (km) => `不再为边界：${km} 公里。`,
    copy: '复制为文字',
    copied: '纪事已复制。',
    notCopied: '浏览器不允许复制：请选中文字后手动复制。',
    flows: '由谁归谁',
    flowsAbout: '左为原属，中为文件年份，右为后属；宽度与面积相应。',
    flow: (before, after, area) => `${before} → ${after}，${area}`,
    all: '合计',
  },
};
