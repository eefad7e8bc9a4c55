/** The shapes of `model.ts` as checks: for what is authored (in the build) and for what is loaded (at the gate). */
export * from './about';
export * from './catalog';
export * from './drawing';
export * from './settlement';
export * from './story';
export * from './told';
export * from './travel';
