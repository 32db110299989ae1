import styles from './Sparkline.module.css';
import { sparkPath } from './spark-path';

/** A line of scores over time, 0 to 100, with gaps where none was known. `label` says the same in words. */
export function Sparkline({
  stretches,
  label,
  width = 72,
  height = 22,
}: {
  stretches: readonly (readonly { date: string; score: number }[])[];
  label: string;
  width?: number;
  height?: number;
}) {
  const { path, end } = sparkPath(stretches, width, height);
  if (!end) return null;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={styles.spark}>
      <path d={path} />
      <circle cx={end.x} cy={end.y} r="2.5" />
    </svg>
  );
}
