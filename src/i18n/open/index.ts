import type { Locale } from '../../core/model';
import { openEn, type OpenWords } from './en';
import { openNl } from './nl';
import { openRu } from './ru';
import { openZh } from './zh';

export type { OpenWords } from './en';
export const OPEN_WORDS: Record<Locale, OpenWords> = { en: openEn, nl: openNl, ru: openRu, zh: openZh };
