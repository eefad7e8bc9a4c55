/** The cards that are opened from a search: few readers see them, so they come when they are wanted. */
export { HolderCard } from './holder';
export { NodeCard } from './node';
