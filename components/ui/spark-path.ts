const PAD = 3;

/**
 * Draws scores against real time, so that a gap in the history looks like a gap. The scale never spans less than
 * 20 points: a wobble of two must not look like a fall. One point alone makes no line.
 */
export function sparkPath(
  points: { date: string; score: number }[],
  width: number,
  height: number,
): { path: string; end?: { x: number; y: number } } {
  const times = points.map((point) => Date.parse(point.date));
  const scores = points.map((point) => point.score);
  const first = times[0];
  const last = times.at(-1);
  if (points.length < 2 || first === undefined || last === undefined || !(last > first)) return { path: '' };
  const middle = (Math.max(...scores) + Math.min(...scores)) / 2;
  const span = Math.max(20, Math.max(...scores) - Math.min(...scores));
  const places = points.map((point, index) => ({
    x: round(PAD + ((width - 2 * PAD) * ((times[index] ?? first) - first)) / (last - first)),
    y: round(height / 2 - ((height - 2 * PAD) * (point.score - middle)) / span),
  }));
  return { path: `M${places.map(({ x, y }) => `${x} ${y}`).join('L')}`, end: places.at(-1) };
}

const round = (value: number) => Math.round(value * 10) / 10;
