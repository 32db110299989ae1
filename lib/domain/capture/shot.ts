import type { Removal, Taken } from '../escalation/packet';
import type { Size } from './geometry';
import type { Edit } from './marks';
import type { Unread } from './measure';

/** Where a picture comes from. */
export const SHOT_SOURCES = ['page', 'image', 'screen', 'paste', 'file', 'attachment', 'selection', 'recording'] as const;
export type ShotSource = (typeof SHOT_SOURCES)[number];

/** A picture that nobody has looked at yet: it exists sealed, and only as long as the browser runs. */
export interface ShotInfo {
  id: string;
  /** Absent: taken where no account is known; the person says which escalation it belongs to. */
  packetId?: string;
  /** Whose page it is, where the page said it. */
  account?: { id: string; name: string };
  source: ShotSource;
  /** What it is called where it comes from. */
  name?: string;
  taken?: Taken;
  /** Words that were selected, or lines that were recorded, in place of a picture. */
  text?: string;
  /** What was taken out of these before they were kept. */
  removed?: readonly Removal[];
  /** Names that are taken out of its address, its title and its words. */
  people: readonly string[];
  size: Size;
  /** Pixels of the picture for one CSS pixel. */
  scale: number;
  /** Begins with the choice of a part of it. */
  area?: boolean;
  edit: Edit;
  unread?: Unread;
  /** The page goes on below. */
  cut?: true;
  /** It became shorter while it was taken part by part. */
  shrunk?: true;
  at: number;
}

/** The largest picture that is taken, a side and in all; what is larger no canvas takes either. */
const MOST_SIDE = 16_384;
const MOST_PIXELS = 64_000_000;

export const fits = ({ width, height }: Size): boolean =>
  width > 0 && height > 0 && width <= MOST_SIDE && height <= MOST_SIDE && width * height <= MOST_PIXELS;

/** How high a picture of this width may be. */
export const mostHeight = (width: number): number => Math.min(MOST_SIDE, Math.floor(MOST_PIXELS / Math.max(width, 1)));

/** Bytes of a picture that is brought. */
export const MOST_BYTES = 30_000_000;

/** Hours after which a picture that nobody looked at is erased, even where the browser goes on. */
export const RAW_HOURS = 12;

export const isOver = (at: number, now: number): boolean => now - at >= RAW_HOURS * 3_600_000 || at > now + 60_000;

/** ISO 8601 with the person's own offset. */
export function zoned(at: number, offset: number): string {
  const shifted = new Date(at + offset * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${shifted}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The same by this browser's own clock, where no page said what its person's is. */
export const zonedAt = (at: number): string => zoned(at, -new Date(at).getTimezoneOffset());

const ENDS: Partial<Record<ShotSource, string>> = { selection: 'txt', recording: 'log' };

/** The file name in its packet, from the kind alone: a page's title may name anybody. */
export function shotName(source: ShotSource, taken: readonly string[]): string {
  const end = ENDS[source] ?? 'png';
  for (let n = 1; ; n += 1) {
    const name = `${source}-${n}.${end}`;
    if (!taken.includes(name)) return name;
  }
}

/** Browser zoom cannot be asked everywhere: the ratio tells it where the screen's own ratio is a usual one. */
export const rounded = (n: number): number => Math.round(n * 100) / 100;
