/** What a signal is made of, and how much each counts among those that are known. */
const SHARES = { seats: 0.7, trend: 0.3, features: 0.25, silence: 0.75, meetings: 0.25 } as const;
export type PartName = keyof typeof SHARES;

/** 0 to 100 each, higher is better; what is not known has none and is never counted as good. */
export type Parts = Readonly<Partial<Record<PartName, number>>>;

const entries = (parts: Parts) => Object.entries(parts) as [PartName, number][];

/** The weighted mean of the parts that are known: no worse for any part that gets better. */
export function meanOf(parts: Parts): number {
  let [sum, all] = [0, 0];
  for (const [name, value] of entries(parts)) {
    sum += SHARES[name] * value;
    all += SHARES[name];
  }
  return sum / all;
}

/** How much of a signal's change its parts did themselves; the rest is that other parts are counted than before. */
export function movedBy(was: Parts | undefined, is: Parts | undefined, change: number): number {
  if (!was || !is || Object.keys({ ...was, ...is }).every((name) => name in was && name in is)) return change;
  const shared = (parts: Parts, other: Parts) => Object.fromEntries(entries(parts).filter(([name]) => name in other));
  const [before, after] = [shared(was, is), shared(is, was)];
  return Object.keys(after).length > 0 ? meanOf(after) - meanOf(before) : 0;
}

const clamp = (value: number) => Math.min(100, Math.max(0, value));

/** From 0 at `worst` to 100 at `best`, straight between. */
export const along = (value: number, worst: number, best: number): number => clamp(((value - worst) / (best - worst)) * 100);

export const share = (some: number, all: number): number => (some / all) * 100;
