import type { Health, HealthBand, HealthScale } from '../account';
import { lettersOf } from '../text/letters';

/** The scales of figures that a person chooses from. */
export const FIGURE_SCALES = ['0-100', '0-10', 'inverted-100', 'inverted-10'] as const satisfies HealthScale[];
export type FigureScale = (typeof FIGURE_SCALES)[number];

export const topOf = (scale: FigureScale): number => (scale.endsWith('-10') ? 10 : 100);
export const isInverted = (scale: HealthScale | undefined): boolean => scale === 'inverted-100' || scale === 'inverted-10';

/** The scale as it is kept beside a score: 0 to 100 is what goes without saying. */
export function keptScale(top: number, inverted: boolean): Pick<Health, 'scale'> {
  if (top !== 10) return inverted ? { scale: 'inverted-100' } : {};
  return { scale: inverted ? 'inverted-10' : '0-10' };
}

/** The score as its source writes it, and the most it can be. Rounded as bands are, so that number and word agree. */
export function asWritten({ score = 0, scale }: Pick<Health, 'score' | 'scale'>): { score: number; top: number; inverted: boolean } {
  const inverted = isInverted(scale);
  const points = inverted ? 100 - Math.round(score) : Math.round(score);
  return scale?.endsWith('-10') ? { score: points / 10, top: 10, inverted } : { score: points, top: 100, inverted };
}

/** A move of so many points as its source writes it; on an inverted scale a health that falls is a figure that rises. */
export function asMoved(points: number, scale: HealthScale | undefined): number {
  const moved = isInverted(scale) ? -points : points;
  return scale?.endsWith('-10') ? Math.round(moved) / 10 : moved;
}

const MUCH = new Set(['high', 'strong', 'hoch', 'stark', 'eleve', 'elevee', 'fort']);
const LITTLE = new Set(['low', 'weak', 'niedrig', 'gering', 'schwach', 'bas', 'basse', 'faible']);

/** What a word of quantity means where much is worse; colours and marks mean what they always do. */
export function worseWord(text: string): HealthBand | undefined {
  const letters = lettersOf(text);
  if (MUCH.has(letters)) return 'critical';
  return LITTLE.has(letters) ? 'healthy' : undefined;
}

const RISKY = /churn|risk|risik|risque|attrition|abwander|kundig|kuendig|resiliation|desabonn|depart/;

/** A column whose name says that more of it is worse. */
export const namesRisk = (header: string): boolean => RISKY.test(lettersOf(header));
