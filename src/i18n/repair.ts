import type { Locale } from '../core/model';

type RepairWord = 'repair' | 'why' | 'making' | 'failed' | 'nothing' | 'done' | 'left' | 'noneLeft';

/** The mended copy of a reader's files. */
export const REPAIR_WORDS: Record<Locale, Record<RepairWord, string>> = {
  en: {
    repair: 'Download a repaired copy',
    why: 'Repairs what needs no knowledge of history: winding, closure, crossings, decimals. Dates and names stay as they are, and so does what is shown here.',
    making: 'The files are being repaired…',
    failed: 'The copy could not be made. Try again; if it fails once more, reload the page.',
    nothing: 'Nothing could be repaired without knowledge of history: no file was made.',
    done: 'Repaired, and how many times:',
    left: 'Left for you, and how many times:',
    noneLeft: 'Nothing is left to repair.',
  },
  nl: {
    repair: 'Download een herstelde kopie',
    why: 'Herstelt wat geen kennis van de geschiedenis vraagt: draairichting, sluiting, kruisingen, decimalen. Datums en namen blijven zoals ze zijn, en wat hier te zien is ook.',
    making: 'De bestanden worden hersteld…',
    failed: 'De kopie kon niet worden gemaakt. Probeer het opnieuw; lukt het weer niet, laad dan de pagina opnieuw.',
    nothing: 'Zonder kennis van de geschiedenis was niets te herstellen: er is geen bestand gemaakt.',
    done: 'Hersteld, met hoe vaak:',
    left: 'Blijft voor u over, met hoe vaak:',
    noneLeft: 'Er blijft niets te herstellen over.',
  },
  ru: {
    repair: 'Скачать исправленную копию',
    why: 'Исправляет то, для чего не нужно знание истории: обход, замыкание, пересечения, лишние знаки. Даты и названия остаются прежними, как и то, что показано здесь.',
    making: 'Файлы исправляются…',
    failed: 'Копию не удалось сделать. Попробуйте ещё раз; если снова не выйдет, перезагрузите страницу.',
    nothing: 'Без знания истории исправить ничего нельзя: файл не создан.',
    done: 'Исправлено, сколько раз:',
    left: 'Осталось вам, сколько раз:',
    noneLeft: 'Исправлять больше нечего.',
  },
  zh: {
    repair: '下载修复后的副本',
    why: '只修复无需历史知识的问题：环绕方向、闭合、相交、小数位。日期和名称保持不变，此处显示的内容也不变。',
    making: '正在修复文件……',
    failed: '无法生成副本。请重试；若仍失败，请重新加载页面。',
    nothing: '没有无需历史知识即可修复的问题：未生成文件。',
    done: '已修复及次数：',
    left: '留待处理及次数：',
    noneLeft: '没有需要修复的问题了。',
  },
};
