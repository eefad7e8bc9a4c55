/** The command was not understood: exit 2. */
export class UsageError extends Error {}
/** The command was understood and there is nothing to answer, or the data is bad: exit 1. */
export class NoAnswer extends Error {}
