import type { Locale } from '../../core/model';
import { opinionEn, type OpinionWords } from './en';
import { opinionNl } from './nl';
import { opinionRu } from './ru';
import { opinionZh } from './zh';

export const OPINION_WORDS: Record<Locale, OpinionWords> = { en: opinionEn, nl: opinionNl, ru: opinionRu, zh: opinionZh };
