/** The value below which a share of the samples lies, by the nearest rank; throws where there is nothing to rank. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined || sorted.some(Number.isNaN)) throw new Error('no samples, or one that is not a number');
  return value;
}

export const p50 = (samples: readonly number[]): number => quantile(samples, 0.5);
export const p95 = (samples: readonly number[]): number => quantile(samples, 0.95);

/**
 * Takes turns between several measurements, so that a slow spell of the machine falls on all of them. The order turns
 * round with every round: whoever follows a costly neighbour is not always the same.
 */
export async function interleave<K extends string>(
  rounds: number,
  measures: Record<K, (round: number) => Promise<number>>,
): Promise<Record<K, number[]>> {
  const names = Object.keys(measures) as K[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) samples[name].push(await measures[name](round));
  }
  return samples;
}
