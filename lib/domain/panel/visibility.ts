import { LEAST_WIDTH } from './dock';

/** How long both ends of the panel must have been in plain sight before a press counts, milliseconds. SECURITY.md, "Visibility". */
export const VISIBLE_MS = 800;

/** The panel's frame as the page really draws it, measured from outside: the frame itself cannot see `zoom` and the like. */
export interface FrameSize {
  /** CSS pixels on the screen. */
  width: number;
  /** Drawn width through laid-out width. */
  scale: number;
}

const SCALES = { least: 0.5, most: 3 };

/** True when a person can read what they press: neither shrunk nor blown up, and wide enough for names. */
export function isReadable({ width, scale }: FrameSize): boolean {
  return width >= LEAST_WIDTH && scale >= SCALES.least && scale <= SCALES.most;
}
