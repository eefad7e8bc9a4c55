/** Before all browser tests: unpacks the browser if need be and serves the production build. */
import type { TestProject } from 'vitest/node';
import { findBrowser } from './launch';
import { serve } from './serve';

declare module 'vitest' {
  export interface ProvidedContext {
    address: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  findBrowser();
  const { address, close } = await serve();
  project.provide('address', address);
  return close;
}
