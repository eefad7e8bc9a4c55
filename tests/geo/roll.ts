/**
 * Who travelled, and on which days, written down from the histories and not from the files that are tested against it.
 * A row: the traveller, the expedition that tells it, how many legs at least, and the Old Style days on which one of his legs begins or ends.
 */
export interface Traveller {
  who: string;
  expedition: string;
  legs: number;
  days: string[];
}

const row = (who: string, expedition: string, legs: number, ...days: string[]): Traveller => ({ who, expedition, legs, days });

const AMUR = 'amur-expedition-1852-53';

export const ROLL: Traveller[] = [
  row('A. F. Middendorf', 'middendorf-1844', 6),
  row('A. M. Gavrilov', 'gavrilov-1846', 8, '1846-07-20', '1846-07-28', '1846-08-03'),
  row('N. Kh. Akhte', 'akhte', 3),
  row('Karlikov', 'akhte', 1),
  row('L. Schwarz', 'akhte', 1, '1852-04-22', '1852-10-01'),
  row(
    'G. I. Nevelskoy',
    'nevelskoy-1848-49',
    20,
    ...['1848-08-21', '1849-04-02', '1849-05-12', '1849-05-30', '1849-06-07', '1849-06-17', '1849-07-11', '1849-07-22', '1849-07-24'],
    ...['1849-08-01', '1849-08-03', '1849-09-05', '1849-09-10', '1850-01-28'],
  ),
  row('D. I. Orlov', 'nevelskoy-1848-49', 1),
  row('P. F. Grote', 'nevelskoy-1848-49', 1),
  row('P. V. Kazakevich', 'nevelskoy-1848-49', 1),
  row('G. I. Nevelskoy', 'nevelskoy-1850', 8, '1850-03-27', '1850-06-29', '1850-07-12', '1850-08-01'),
  row('D. I. Orlov', AMUR, 7, '1852-02-18', '1853-08-17', '1853-08-30', '1853-09-20', '1853-10-10', '1853-11-28'),
  row('N. M. Chikhachev', AMUR, 3, '1852-06-21'),
  row('A. P. Berezin', AMUR, 1, '1852-02-17'),
  row(
    'N. K. Boshnyak',
    AMUR,
    7,
    '1852-02-20',
    '1852-04-03',
    '1852-04-18',
    '1852-06-17',
    '1852-11-05',
    '1853-05-23',
    '1853-05-30',
    '1853-06-08',
    '1853-06-17',
  ),
  row('Voronin', AMUR, 1, '1852-08-24'),
  row('A. I. Petrov', AMUR, 3, '1852-07-19', '1853-01-07', '1853-02-06'),
  row('G. D. Razgradsky', AMUR, 5, '1853-03-17', '1853-04-26', '1853-12-31', '1854-01-10'),
  row('V. A. Rimsky-Korsakov', AMUR, 3, '1853-08-18', '1853-09-07'),
  row('G. I. Nevelskoy', AMUR, 8, '1853-07-14', '1853-08-06', '1853-08-09', '1853-09-22', '1853-09-26', '1853-10-02', '1854-06-14'),
  row('N. V. Rudanovsky', AMUR, 3, '1853-11-03', '1853-12-02', '1854-01-07'),
  row('N. V. Busse', AMUR, 1, '1854-05-30'),
  row(
    'N. N. Muravyov',
    'muravyov-rafting-1854',
    8,
    '1854-05-14',
    '1854-05-18',
    '1854-05-20',
    '1854-05-28',
    '1854-05-31',
    '1854-06-05',
    '1854-06-14',
  ),
  row('N. N. Muravyov', 'muravyov-rafting-1855', 2, '1855-05-12'),
  row('A. A. Nazimov', 'muravyov-rafting-1855', 1),
  row('M. S. Korsakov', 'muravyov-rafting-1855', 1),
  row('M. S. Volkonsky', 'muravyov-rafting-1855', 1),
  row('M. S. Korsakov', 'muravyov-rafting-1856', 4),
  row('N. V. Busse', 'muravyov-rafting-1857', 3, '1857-05-05'),
  row('Ye. V. Putyatin', 'putyatin-1857', 13, '1857-02-20', '1857-07-13', '1857-10-12', '1858-06-01'),
  row('N. V. Rudanovsky', 'putyatin-1857', 1, '1857-07-17'),
  row('Martynov', 'putyatin-1857', 1),
  row('N. N. Muravyov', 'muravyov-rafting-1858', 8, '1858-04-26', '1858-05-05', '1858-05-10', '1858-05-16', '1858-05-31', '1858-07-20'),
  row('K. F. Budogossky', 'muravyov-coast-1859', 1),
  row('N. N. Muravyov', 'muravyov-coast-1859', 3, '1859-06-03', '1859-06-15'),
  row('N. P. Ignatiev', 'ignatiev-1859-60', 10, '1859-06-15', '1860-05-16', '1860-11-10'),
];

/** Posts and villages: when each was set and, where it was, given up; the years are New Style. */
export const POSTS: [id: string, opened: string, closed?: string][] = [
  ['petrovskoye', '1850', '1856'],
  ['nikolaevsk', '1850'],
  ['de-kastri', '1853'],
  ['konstantinovsky', '1853', '1856'],
  ['mariinsky', '1853'],
  ['ilyinsky', '1853', '1853'],
  ['muravyovsky', '1853', '1854'],
  ['suchi', '1855'],
  ['irkutskoye', '1855'],
  ['bogorodskoye', '1855'],
  ['mikhailovskoye', '1855'],
  ['novo-mikhailovskoye', '1855'],
  ['sergeevskoye', '1855'],
  ['voskresenskoye', '1855'],
  ['kumarsky', '1856'],
  ['blagoveshchensk', '1856'],
  ['khingansky', '1856'],
  ['sungariysky', '1856'],
  ['kusunai', '1857'],
  ['ignashina', '1857'],
  ['sgibneva', '1857'],
  ['albazin-stanitsa', '1857'],
  ['beitonova', '1857'],
  ['tolbuzina', '1857'],
  ['olginskaya', '1857'],
  ['innokentyevskaya', '1857'],
  ['khabarovka', '1858'],
  ['kazakevicheva', '1858'],
  ['sofiysk', '1858'],
  ['mikhailo-semyonovskaya', '1858'],
  ['olga', '1858'],
  ['novgorodsky', '1860'],
  ['vladivostok', '1860'],
];

/** The villages of 1855 of which no source fixes the site: they must say so. */
export const UNPLACED = ['suchi', 'irkutskoye', 'mikhailovskoye', 'novo-mikhailovskoye', 'sergeevskoye', 'voskresenskoye'];
