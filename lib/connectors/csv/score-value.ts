import type { Health, HealthBand } from '../../domain/account';
import { fail, ok } from '../../domain/errors';
import { isBlank, lettersOf, type Read } from './text-values';

/** Words that sources write instead of a number, in English, German and French. */
const BANDS: Record<HealthBand, string> = {
  healthy: `
    healthy green good strong high gesund grun gruen gut stark hoch
    vert verte enbonnesante bonnesante sain saine bon bonne fort eleve elevee`,
  at_risk: `
    atrisk yellow amber orange medium moderate fair neutral warning gefahrdet gefaehrdet gelb mittel risiko
    arisque jaune moyen moyenne modere moderee`,
  critical: `
    critical red poor bad weak low churning highrisk kritisch rot schlecht schwach niedrig gering
    critique rouge mauvais mauvaise faible bas basse`,
  unknown: `
    unknown grey gray nodata nohealthdata notscored unbekannt grau keinedaten keinegesundheitsdaten nichtbewertet
    inconnu inconnue gris grise aucunedonnee pasdedonnees pasdedonneesdesante nonevalue`,
};

const BAND_BY_WORD = new Map(
  (Object.entries(BANDS) as [HealthBand, string][]).flatMap(([band, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word): [string, HealthBand] => [word, band]),
  ),
);

/** A score from 0 to 100 (`58`, `58.5`, `58 %`, `58/100`, `7/10`) or a colour or word. */
export function readHealth(cell: string): Read<Health> {
  if (isBlank(cell)) return ok(undefined);
  const band = bandOfWord(cell);
  if (band) return ok({ band, history: [], factors: [] });
  const [, figure, scale] = /^(-?\d{1,12}(?:[.,]\d+)?)\s*(?:%|\/\s*(\d{1,4}))?$/.exec(cell) ?? [];
  if (figure === undefined || scale === '0') return fail('cells.noScore');
  const score = (Number(figure.replace(',', '.')) * 100) / Number(scale ?? 100);
  if (score < 0 || score > 100) return fail('cells.outside');
  return ok({ score: Math.round(score * 100) / 100, history: [], factors: [] });
}

/** A band from a column of its own. */
export function readBand(cell: string): Read<HealthBand> {
  if (isBlank(cell)) return ok(undefined);
  const band = bandOfWord(cell);
  return band ? ok(band) : fail('cells.noBand');
}

function bandOfWord(cell: string): HealthBand | undefined {
  return BAND_BY_WORD.get(lettersOf(cell));
}
