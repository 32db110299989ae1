/**
 * Whole numbers as near as can be to the given ones that sum exactly to `sum`, itself whole and within rounding of theirs: what is
 * shown must add up as shown. The largest rests are rounded away from the others, in order of their place where rests are equal.
 */
export function wholesOf(values: readonly number[], sum: number): number[] {
  const floors = values.map(Math.floor);
  let rest = sum - floors.reduce((all, one) => all + one, 0);
  const byRest = values
    .map((value, place) => ({ place, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.place - b.place);
  for (let turn = 0; rest !== 0 && byRest.length > 0; turn++) {
    const step = Math.sign(rest);
    // What must go down goes down where least was lost by rounding.
    const at = byRest[step > 0 ? turn % byRest.length : byRest.length - 1 - (turn % byRest.length)]?.place ?? 0;
    floors[at] = (floors[at] ?? 0) + step;
    rest -= step;
  }
  return floors;
}
