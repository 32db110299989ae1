import type { Health, HealthBand } from '../../domain/account';
import { fail, ok } from '../../domain/errors';
import { type FigureScale, isInverted, keptScale, topOf, worseWord } from '../../domain/health/scale';
import { bandOfWord, scoreOf } from '../../domain/health/value';
import { isBlank, type Read } from './text-values';

/** A figure alone, or with the scale it is on. */
const FIGURE = /^(-?\d{1,12}(?:[.,]\d+)?)\s*(%|\/\s*(\d{1,4}))?$/;

/** The figure of a cell that does not say its own scale. */
export function bareFigure(cell: string): number | undefined {
  const [, figure, own] = FIGURE.exec(cell) ?? [];
  return figure === undefined || own !== undefined ? undefined : Number(figure.replace(',', '.'));
}

/** A score (`58`, `58.5`, `58 %`, `58/100`, `7/10`) or a colour or word. A cell that names its own scale is read on that. */
export function readHealth(cell: string, scale: FigureScale = '0-100'): Read<Health> {
  if (isBlank(cell)) return ok(undefined);
  const inverted = isInverted(scale);
  const band = (inverted ? worseWord(cell) : undefined) ?? bandOfWord(cell);
  if (band) return ok({ band, history: [], factors: [] });
  const [, figure, own, ownTop] = FIGURE.exec(cell) ?? [];
  if (figure === undefined || ownTop === '0') return fail('cells.noScore');
  const top = own === undefined ? topOf(scale) : Number(ownTop ?? 100);
  const score = scoreOf(Number(figure.replace(',', '.')), top);
  if (score === undefined) return fail(top === 10 ? 'cells.outsideTen' : 'cells.outside');
  return ok({ score: inverted ? 100 - score : score, history: [], factors: [], ...keptScale(top, inverted) });
}

/** A band from a column of its own. */
export function readBand(cell: string): Read<HealthBand> {
  if (isBlank(cell)) return ok(undefined);
  const band = bandOfWord(cell);
  return band ? ok(band) : fail('cells.noBand');
}
