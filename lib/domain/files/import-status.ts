import type { AppError } from '../errors';

/** Where an import stands. Rows are staged by the desk and applied by the worker in steps. */
export interface ImportStatus {
  importId: string;
  state: 'staged' | 'applying' | 'done' | 'discarded';
  total: number;
  applied: number;
  /** Rows of the file that stayed out. */
  rejected: number;
  /** Why it stands still. What is applied stays, the other rows wait. */
  error?: AppError;
}
