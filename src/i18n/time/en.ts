/** How the page speaks of the timeline's play, its ends and its rows. */
export interface TimelineWords {
  speed: string;
  pace: Record<'acts' | 'month' | 'year' | 'years', string>;
  playing: (pace: string) => string;
  atEnd: string;
  /** The first and the last button, in a word. */
  ends: [oldest: string, now: string];
  oldest: (date: string) => string;
  newest: (date: string) => string;
  toDate: (date: string) => string;
  closer: string;
  areas: string;
  facts: string;
  noSuchDay: (value: string) => string;
}

export const timeEn: TimelineWords = {
  speed: 'Speed of play',
  pace: { acts: 'act by act, 2 s', month: '1 month/s', year: '1 year/s', years: '5 years/s' },
  playing: (pace) => `Playing: ${pace}.`,
  atEnd: 'Play has reached the end of the atlas.',
  ends: ['Oldest', 'Now'],
  oldest: (date) => `To ${date}: here the atlas begins, not the border`,
  newest: (date) => `To ${date}: here the atlas ends`,
  toDate: (date) => `Back to ${date}`,
  closer: 'look closer',
  areas: 'The areas as a table',
  facts: 'What the founding narrative tells',
  noSuchDay: (value) => `There is no day “${value}” in that calendar: check month and day.`,
};
