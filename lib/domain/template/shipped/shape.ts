import type { Template } from '../definition';

/** A template as it is written here; who approved which text is added by `index.ts`. */
export type Written = Omit<Template, 'owner' | 'status' | 'approval'>;
