const PATHS = {
  previous: 'M14 5 7 12l7 7M5 5v14',
  next: 'm10 5 7 7-7 7M19 5v14',
  play: 'M8 5v14l11-7z',
  pause: 'M8 5v14M16 5v14',
  close: 'M6 6l12 12M18 6 6 18',
  up: 'm6 15 6-6 6 6',
  down: 'm6 9 6 6 6-6',
  search: 'M16 16l5 5M18 10.5a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z',
  plus: 'M11 7v8M7 11h8M16 16l5 5M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0z',
  minus: 'M7 11h8M16 16l5 5M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0z',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9',
  share: 'M12 15V4m-4 4 4-4 4 4M7 11H5v9h14v-9h-2',
  open: 'M3 19V6h6l2 2h8v3M3 19l3-8h16l-3 8z',
  gear: 'M4 7h9m4 0h3M4 17h3m4 0h9M15 4.5v5M9 14.5v5',
} as const;

/** Drawn with the pen of the text around it. */
export type IconName = keyof typeof PATHS;
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
