import type { Opening } from './ui/opening';
import type { Stage } from './stage';

/** Opening data is for those who have some: it, its readers and their worker come when they are first wanted. */
export function laterOpening(stage: Stage): Opening {
  let coming: Promise<Opening> | undefined;
  const come = () => {
    coming ??= import('./opening').then(({ openingOn }) => openingOn(stage));
    coming.catch(() => (coming = undefined));
    return coming;
  };
  return {
    read: async (...asked) => (await come()).read(...asked),
    repair: async (...asked) => (await come()).repair(...asked),
    open: async (...asked) => (await come()).open(...asked),
    onDay: async (...asked) => (await come()).onDay(...asked),
    follow: async (...asked) => (await come()).follow(...asked),
    again: async (...asked) => (await come()).again(...asked),
    keptGiven: async () => (await come()).keptGiven(),
    kept: async () => (await come()).kept(),
  };
}
