import { cite } from '../../core/facts';
import type { Locale, Source } from '../../core/model';

/** The sources in the order of a printed bibliography: by what they are cited as, in the reader's alphabet. */
export function bibliography(sources: readonly Source[], locale: Locale): Source[] {
  const collator = new Intl.Collator(locale, { numeric: true, ignorePunctuation: true });
  return [...sources].sort((a, b) => collator.compare(cite(a), cite(b)));
}
