/** The same object without keys that hold `undefined`: stored and sent forms are plain JSON, where such keys do not exist. */
export function withoutGaps<T extends object>(value: T): T {
  const dense: Partial<T> = {};
  for (const key of Object.keys(value) as (keyof T)[]) if (value[key] !== undefined) dense[key] = value[key];
  return dense as T;
}
