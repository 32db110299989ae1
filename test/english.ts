import type { TestProject } from 'vitest/node';
import { flat } from '../lib/words/locales';

declare module 'vitest' {
  export interface ProvidedContext {
    english: Record<string, string>;
  }
}

/** Read once for all files: each would load the hundreds of files of the three languages again. */
export default function setup(project: TestProject): void {
  project.provide('english', flat('en'));
}
