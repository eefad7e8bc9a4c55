import type { CslItem } from './item';
import { isoOf, oneLine } from './lines';

/** The entry types of BibTeX itself, so that old styles know them too; everything else is `misc`. */
const TYPES: Readonly<Record<string, string>> = {
  book: 'book',
  chapter: 'incollection',
  'entry-encyclopedia': 'incollection',
  'entry-dictionary': 'incollection',
  'paper-conference': 'inproceedings',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  report: 'techreport',
  thesis: 'phdthesis',
  manuscript: 'unpublished',
};
const MAKER: Readonly<Record<string, string>> = { techreport: 'institution', phdthesis: 'school', misc: 'howpublished' };
/** What TeX would take for an order. Letters of any script stay as they are: BibTeX files are UTF-8 now. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A CSL-JSON item as a BibTeX entry. */
export function bibtex(item: CslItem): string {
  const type = TYPES[item.type] ?? 'misc';
  const text = (value: string | undefined) => value && escape(oneLine(value));
  const fields: [name: string, value: string | undefined][] = [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['title', `{${text(item.title)}}`], // a second pair of braces: styles must not take the capitals off names
    [type === 'article' ? 'journal' : 'booktitle', text(item['container-title'])],
    ['year', item.issued && String(item.issued['date-parts'][0]?.[0] ?? '')],
    ['volume', text(item.volume)],
    ['number', text(item.issue)],
    ['pages', text(item.page)?.replace(/\s*[–-]+\s*/g, '--')],
    [MAKER[type] ?? 'publisher', text(item.publisher)],
    ['address', text(item['publisher-place'])],
    ['note', text([item.genre, item.version && `version ${item.version}`].filter(Boolean).join(', '))],
    ['url', item.URL?.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', item.accessed && isoOf(item.accessed)],
    ['language', text(item.language)],
    ['annote', text(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${type}{${item.id.replace(/[^\w:.-]+/g, '-')},\n${lines.join(',\n')}\n}\n`;
}

const escape = (text: string): string => text.replace(/[\\~^{}$&#%_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);

/** `Family, Given and {Name of a Body}`: braces keep a body's name from being cut at its spaces, commas or "and". */
const names = (people: CslItem['author'] = []): string => people.map(nameOf).join(' and ');

function nameOf({ family, given, literal }: NonNullable<CslItem['author']>[number]): string {
  if (literal || !family) return `{${escape(literal ?? given ?? '')}}`;
  return given ? `${escape(family)}, ${escape(given)}` : `{${escape(family)}}`;
}
