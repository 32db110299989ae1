export interface Figure {
  name: string;
  value: number;
  unit: 'ms' | 'bytes' | 'MB' | '%';
  /** The same thing at its cheapest, from the same run; absent where the budget is absolute. */
  floor?: number;
  /** The most that `value` may be; absent: printed for information. */
  budget?: number;
  /** How the budget comes about, in a few words, e.g. `1.5 × floor`. */
  rule?: string;
}

export interface JudgedFigure extends Figure {
  ok: boolean | null;
}

/** A budget is kept when the value does not exceed it; `null` where there is none. */
export function judge(figure: Figure): JudgedFigure {
  return { ...figure, ok: figure.budget === undefined ? null : figure.value <= figure.budget };
}

/** One JSON line per figure; every line has the same keys. */
export function jsonLines(figures: readonly Figure[]): string {
  return figures
    .map(judge)
    .map(({ name, value, unit, floor = null, budget = null, rule = null, ok }) =>
      JSON.stringify({ name, value: round(value), unit, floor: floor && round(floor), budget: budget && round(budget), rule, ok }),
    )
    .join('\n');
}

/** A Markdown table, as the README has it. */
export function table(figures: readonly Figure[]): string {
  const show = (value: number | undefined, unit: string) => (value === undefined ? '' : `${round(value)} ${unit}`);
  const rows = figures.map(judge).map(({ name, value, unit, floor, budget, rule, ok }) => {
    const limit = budget === undefined ? '' : `≤ ${show(budget, unit)}${rule ? ` (${rule})` : ''}`;
    return [name, show(value, unit), show(floor, unit), limit, ok === null ? '' : ok ? 'kept' : '**missed**'];
  });
  const cells = [['Figure', 'Measured', 'Floor', 'Budget', 'Verdict'], ['---', '--:', '--:', '---', '---'], ...rows];
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** One decimal below 1,000 (three for small megabytes), none above: the machine is not more exact than that. */
function round(value: number): number {
  const digits = Math.abs(value) >= 1000 ? 0 : Math.abs(value) < 1 ? 3 : 1;
  return Number(value.toFixed(digits));
}
