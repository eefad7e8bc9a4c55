export const LENSES = ['dejure', 'defacto'] as const;
/** What instruments say (`dejure`) or who controlled the ground (`defacto`). */
export type Lens = (typeof LENSES)[number];

export const STATUSES = ['held', 'joint', 'undelimited', 'occupied', 'claimed', 'tributary', 'protectorate', 'leased'] as const;
export type Status = (typeof STATUSES)[number];
