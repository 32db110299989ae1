import type { ScaleReading } from '@/components/desk/import/importer';
import type { ScoreEvidence } from '@/lib/connectors/csv/first-look';
import type { MappedColumn } from '@/lib/connectors/csv/headers';
import { FIGURE_SCALES, type FigureScale, namesRisk, topOf } from '@/lib/domain/health/scale';

/** What the figures of health in a file are out of, and whether a person is to look at that. Absent where no row has one. */
export function scaleReading(
  scores: ScoreEvidence | undefined,
  mapping: readonly MappedColumn[],
  chosen: FigureScale | undefined,
): ScaleReading | undefined {
  const header = mapping.find(({ field }) => field === 'health')?.header;
  if (header === undefined || (!scores && !namesRisk(header))) return undefined;
  const risky = namesRisk(header);
  // Nothing but zeros says nothing of a scale.
  const small = scores !== undefined && scores.highest > 0 && scores.highest <= 10;
  if (!risky && !small && !chosen) return undefined;
  const guess: FigureScale = small ? (risky ? 'inverted-10' : '0-10') : risky ? 'inverted-100' : '0-100';
  const scale = chosen ?? guess;
  return {
    scale,
    header,
    by: chosen ? 'you' : risky ? 'name' : 'rows',
    ...(scores && { example: scores }),
    // A file with a 58 in it is not out of 10.
    offered: FIGURE_SCALES.filter((one) => !scores || topOf(one) >= scores.highest || one === scale),
  };
}
