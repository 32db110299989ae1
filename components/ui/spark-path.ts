const PAD = 3;

interface Point {
  date: string;
  score: number;
}

/**
 * Draws stretches of scores against real time; between two stretches nothing is known, and nothing is drawn. The scale never spans less
 * than 20 points: a wobble of two must not look like a fall. One point alone makes no line.
 */
export function sparkPath(
  stretches: readonly (readonly Point[])[],
  width: number,
  height: number,
): { path: string; end?: { x: number; y: number } } {
  const points = stretches.flat();
  const times = points.map((point) => Date.parse(point.date));
  const scores = points.map((point) => point.score);
  const first = times[0];
  const last = times.at(-1);
  if (points.length < 2 || first === undefined || last === undefined || !(last > first)) return { path: '' };
  const middle = (Math.max(...scores) + Math.min(...scores)) / 2;
  const span = Math.max(20, Math.max(...scores) - Math.min(...scores));
  const placed = stretches.map((stretch) =>
    stretch.map((point) => ({
      x: round(PAD + ((width - 2 * PAD) * (Date.parse(point.date) - first)) / (last - first)),
      y: round(height / 2 - ((height - 2 * PAD) * (point.score - middle)) / span),
    })),
  );
  const path = placed.map((places) => (places.length > 1 ? `M${places.map(({ x, y }) => `${x} ${y}`).join('L')}` : '')).join('');
  return { path, end: placed.flat().at(-1) };
}

const round = (value: number) => Math.round(value * 10) / 10;
