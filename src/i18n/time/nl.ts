import type { TimelineWords } from './en';

export const timeNl: TimelineWords = {
  speed: 'Snelheid van afspelen',
  pace: { acts: 'per akte, 2 s', month: '1 maand/s', year: '1 jaar/s', years: '5 jaar/s' },
  playing: (pace) => `Speelt af: ${pace}.`,
  atEnd: 'Het afspelen is aan het eind van de atlas.',
  ends: ['Oudste', 'Nu'],
  oldest: (date) => `Naar ${date}: hier begint de atlas, niet de grens`,
  newest: (date) => `Naar ${date}: hier eindigt de atlas`,
  toDate: (date) => `Terug naar ${date}`,
  closer: 'kijk dichterbij',
  areas: 'De oppervlakten als tabel',
  facts: 'Wat het brondocument vertelt',
  noSuchDay: (value) => `In die kalender bestaat de dag ‘${value}’ niet: kijk maand en dag na.`,
};
