export { diagnose, diagnoseSet } from './diagnose';
export { type Options } from './options';
