import type { Locale } from '../core/model';
import { counted } from './plural';

/** What is said beside a task of whose thread nothing was heard for long. */
export const SILENCE_WORDS: Record<Locale, (seconds: number) => string> = {
  en: (n) =>
    `The thread that does this has not answered for ${counted('en', n, { one: 'second', other: 'seconds' })}. It may still be at work on something large, or the browser may have ended it for want of memory. You can wait, or stop it here and try again.`,
  nl: (n) =>
    `De rekendraad die dit doet, heeft al ${counted('nl', n, { one: 'seconde', other: 'seconden' })} niet geantwoord. Misschien werkt hij nog aan iets groots, misschien heeft de browser hem beëindigd bij gebrek aan geheugen. U kunt wachten, of hem hier stoppen en het opnieuw proberen.`,
  ru: (n) =>
    `Поток, который это делает, не отвечает уже ${counted('ru', n, { one: 'секунду', few: 'секунды', many: 'секунд', other: 'секунды' })}. Возможно, он ещё занят чем-то большим, а возможно, браузер прервал его из-за нехватки памяти. Можно подождать или остановить его здесь и попробовать ещё раз.`,
  zh: (n) =>
    `执行此任务的线程已有 ${counted('zh', n, { other: '秒' })}没有回应。它可能仍在处理较大的数据，也可能因内存不足已被浏览器终止。您可以继续等待，或在此停止后重试。`,
};
