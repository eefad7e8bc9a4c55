import type { Locale } from '../core/model';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** `3 acts`, `3 акта`: the number and the form of the word that goes with it in that language. */
export function counted(locale: Locale, n: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return `${new Intl.NumberFormat(locale).format(n)} ${form}`;
}
