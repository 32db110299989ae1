import type { Template } from './definition';
import { wordingOf } from './edit';

/** What is kept of what is no longer in force: so many versions of one text, and of all of them. */
const KEPT = { each: 5, all: 200 } as const;

/** Those that are none of the others: another version, or other words under the same number. */
export const withoutSame = (some: readonly Template[], others: readonly Template[]): Template[] =>
  some.filter((one) => !others.some((other) => isSame(one, other)));

const isSame = (a: Template, b: Template): boolean => a.id === b.id && a.version === b.version && wordingOf(a) === wordingOf(b);

/** The earlier versions once these were replaced, the last replaced first. */
export function afterReplacing(earlier: readonly Template[], replaced: readonly Template[], inForce: readonly Template[]): Template[] {
  const all = withoutSame([...replaced, ...withoutSame(earlier, replaced)], inForce);
  const counts = new Map<string, number>();
  return all
    .filter(({ id }) => {
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      return count <= KEPT.each;
    })
    .slice(0, KEPT.all);
}
