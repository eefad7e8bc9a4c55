import type { Locale } from '../core/model';

/** Small words of every card: today's name beside the old one, and the link to what is shown. */
export interface HereWords {
  today: (name: string) => string;
  copyLink: string;
  copied: string;
  refused: string;
}

export const HERE_WORDS: Record<Locale, HereWords> = {
  en: {
    today: (name) => `today ${name}`,
    copyLink: 'Copy the link to this place',
    copied: 'The link is copied.',
    refused: 'The browser does not allow copying; here is the link:',
  },
  nl: {
    today: (name) => `nu ${name}`,
    copyLink: 'Kopieer de link naar deze plek',
    copied: 'De link is gekopieerd.',
    refused: 'De browser staat kopiëren niet toe; hier is de link:',
  },
  ru: {
    today: (name) => `ныне ${name}`,
    copyLink: 'Копировать ссылку на это место',
    copied: 'Ссылка скопирована.',
    refused: 'Браузер не разрешает копировать; вот ссылка:',
  },
  zh: { today: (name) => `今${name}`, copyLink: '复制此地链接', copied: '链接已复制。', refused: '浏览器不允许复制；链接如下：' },
};
