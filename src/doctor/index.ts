export { diagnose, diagnoseSet } from './diagnose';
export { repair, type Repaired } from './repair';
export { type Options } from './options';
