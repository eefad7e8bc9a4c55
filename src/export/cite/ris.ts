import type { CslItem } from './item';
import { isoOf, oneLine } from './lines';

const TYPES: Readonly<Record<string, string>> = {
  book: 'BOOK',
  chapter: 'CHAP',
  'entry-encyclopedia': 'ENCYC',
  'entry-dictionary': 'DICT',
  'paper-conference': 'CONF',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  report: 'RPRT',
  thesis: 'THES',
  manuscript: 'MANSCPT',
  legislation: 'STAT',
  map: 'MAP',
  webpage: 'ELEC',
  dataset: 'DATA',
};
/** Editors are second authors of a part of a work, third authors of a book (the second edit its series), and have a tag of their own elsewhere. */
const EDITOR: Readonly<Record<string, string>> = { CHAP: 'A2', ENCYC: 'A2', DICT: 'A2', CONF: 'A2', JOUR: 'A2', GEN: 'A2', BOOK: 'A3' };

/** A CSL-JSON item as a RIS record: `XX  - value` a line, lines ending in CR LF, TY first and ER last. */
export function ris(item: CslItem): string {
  const type = TYPES[item.type] ?? 'GEN';
  const [first, last] = (item.page ?? '').split(/\s*[–-]+\s*/);
  const fields: [tag: string, ...values: (string | undefined)[]][] = [
    ['TY', type],
    ['ID', item.id],
    ['AU', ...names(item.author)],
    [EDITOR[type] ?? 'ED', ...names(item.editor)],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', item.issued && String(item.issued['date-parts'][0]?.[0] ?? '')],
    ['DA', item.issued && item.issued['date-parts'][0]!.length > 1 ? slashed(item.issued) : undefined],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['ET', item.version && `version ${item.version}`],
    ['M3', item.genre],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', item.accessed && slashed(item.accessed)],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, ...values]) => values.flatMap((value) => (value ? [`${tag}  - ${oneLine(value)}`] : [])));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** RIS writes a day as `2026/11/22`. */
const slashed = (date: { 'date-parts': number[][] }): string => isoOf(date).replaceAll('-', '/');

const names = (people: CslItem['author'] = []): string[] =>
  people.map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '));
