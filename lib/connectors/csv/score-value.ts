import type { Health, HealthBand } from '../../domain/account';
import { fail, ok } from '../../domain/errors';
import { bandOfWord, scoreOf } from '../../domain/health-value';
import { isBlank, type Read } from './text-values';

/** A score from 0 to 100 (`58`, `58.5`, `58 %`, `58/100`, `7/10`) or a colour or word. */
export function readHealth(cell: string): Read<Health> {
  if (isBlank(cell)) return ok(undefined);
  const band = bandOfWord(cell);
  if (band) return ok({ band, history: [], factors: [] });
  const [, figure, scale] = /^(-?\d{1,12}(?:[.,]\d+)?)\s*(?:%|\/\s*(\d{1,4}))?$/.exec(cell) ?? [];
  if (figure === undefined || scale === '0') return fail('cells.noScore');
  const score = scoreOf(Number(figure.replace(',', '.')), Number(scale ?? 100));
  return score === undefined ? fail('cells.outside') : ok({ score, history: [], factors: [] });
}

/** A band from a column of its own. */
export function readBand(cell: string): Read<HealthBand> {
  if (isBlank(cell)) return ok(undefined);
  const band = bandOfWord(cell);
  return band ? ok(band) : fail('cells.noBand');
}
