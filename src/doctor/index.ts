export { areasOf } from './areas';
export { diagnose, diagnoseSet } from './diagnose';
export { repair, type Repaired } from './repair';
export { untangle } from './repair/geometry';
export { type Options } from './options';
