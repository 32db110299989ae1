import type { AppError } from '../errors';

export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** Minutes without a press after which everything is covered; 0 means never. */
export const LOCK_MINUTES = [0, 1, 5, 15, 30, 60] as const;

/** How Sidelight looks on this screen, and who may be looking along. */
export interface ScreenSettings {
  appearance: Appearance;
  /** Amounts, people and health reasons are masked. */
  presenting: boolean;
  lockMinutes: number;
}

export interface ScreenState extends ScreenSettings {
  locked: boolean;
  /** Why nothing may be changed on any page, if so. */
  readOnly?: AppError;
}

/** A keyboard command, and its keys as they are set in this browser. */
export interface Shortcut {
  name: string;
  /** Empty: nobody gave it keys. */
  keys: string;
}
